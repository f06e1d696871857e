import { eraseOrganization, withApplication } from '@bottlecrm/core';
import { TEST_SECRET } from '../../src/index.ts';
import { notesPlugin } from '../sabotage/notes.ts';

// A process of its own, to be killed: node erase-process.ts <url of the serving role> <organization>.
const [url = '', orgId = ''] = process.argv.slice(2);
const options = { plugins: [await notesPlugin()], auth: { secret: TEST_SECRET }, database: { url } };
await withApplication(options, (app) => eraseOrganization(app, orgId, { batchSize: 2 }));
