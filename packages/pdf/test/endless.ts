/** Columns in columns: every level doubles the work of laying out. No machine gets to the end. */
export const ENDLESS = Array.from({ length: 25 }).reduce<string>(
  (inner) => `<div style="column-count:2">${inner}</div>`,
  'word '.repeat(300),
);
