import { database } from '@bottlecrm/core';
import { describe, expect, it } from 'vitest';
import { cliHelp, databaseHelp, embeddedHelp, httpHelp } from '../scripts/error-help.ts';
import { generatedPages } from '../scripts/generate.ts';
import { httpCatalogues, thrownCodes, undescribed } from '../scripts/references.ts';

const sorted = (codes: Iterable<string>): string[] => [...codes].sort();

describe('the reference', () => {
  it('is what the code says: pnpm --filter docs generate', async () => {
    const stale = (await generatedPages()).filter(({ committed, generated }) => committed !== generated);
    expect(stale.map(({ page }) => page)).toEqual([]);
    expect(undescribed).toEqual([]);
  });

  it('explains every error of an HTTP answer, and none that is gone', () => {
    const declared = Object.values(httpCatalogues).flatMap((definitions) => Object.keys(definitions));
    expect(sorted(Object.keys(httpHelp))).toEqual(sorted(declared));
    expect(declared).toEqual(expect.arrayContaining(thrownCodes.http));
  });

  it('explains every error of setup and migrations, and none that is gone', () => {
    expect(sorted(Object.keys(databaseHelp))).toEqual(sorted(Object.keys(database.databaseErrors.definitions)));
  });

  it('explains every error of the embedded PostgreSQL, and none that is gone', () => {
    expect(sorted(Object.keys(embeddedHelp))).toEqual(thrownCodes.embedded);
  });

  it('explains every code of the command line, and none that is gone', () => {
    expect(sorted(Object.keys(cliHelp))).toEqual(thrownCodes.cli);
  });

  it('gives a code to one package alone', () => {
    const declared = Object.values(httpCatalogues).flatMap((definitions) => Object.keys(definitions));
    expect(declared).toHaveLength(new Set(declared).size);
  });
});
