export type { TestClient, TestMethod, TestRequest, TestResponse } from './client.ts';
export { documentProblems } from './contract/check-document.ts';
export {
  type ContractOptions,
  type ContractReport,
  type ContractSubject,
  checkPluginContract,
  describeFinding,
} from './contract/check-plugin-contract.ts';
export { CONTRACT_REASONS, type ContractFinding, type ContractReason } from './contract/reasons.ts';
export type { BodyOverride, ClientOverride, ContractSide, PayloadOverride, TargetOverride } from './contract/run.ts';
export { createTestCrm, TEST_SECRET, type TestCrm, type TestCrmOptions } from './create-test-crm.ts';
export type { TestDatabaseUrls } from './databases.ts';
export { describePluginContract, type PluginContract } from './describe-plugin-contract.ts';
export { MULTIPART_HEADERS, type MultipartPart, multipartBody } from './multipart.ts';
export type { TestMember, TestOrganization } from './organizations.ts';
export { rollBackMigration } from './roll-back.ts';
export { type Statements, statementsOf } from './statements.ts';
