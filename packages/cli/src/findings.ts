import type { database } from '@bottlecrm/core/internal';

export const findingLine = ({ code, table, detail }: database.Finding): string => `${code} (${table}): ${detail}`;

export const findingLines = (findings: readonly database.Finding[]): string[] => findings.map(findingLine);
