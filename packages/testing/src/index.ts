export type { TestClient, TestMethod, TestRequest, TestResponse } from './client.ts';
export { createTestCrm, TEST_SECRET, type TestCrm, type TestCrmOptions } from './create-test-crm.ts';
export type { TestDatabaseUrls } from './databases.ts';
export type { TestMember, TestOrganization } from './organizations.ts';
