import { accounts } from '@bottlecrm/accounts';
import { defineConfig } from '@bottlecrm/core';
import { comments } from './src/index.ts';

export default defineConfig({ plugins: [accounts, comments] });
