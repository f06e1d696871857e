/** What threads run. Each loads all that this imports: nothing of core. */
export { renderTemplate } from './printing/render-template.ts';
export { tryTemplate } from './printing/try-template.ts';
