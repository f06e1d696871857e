import type { ThreadTask } from '@bottlecrm/core';
import type { DocumentParts } from './printing/document-parts.ts';
import type { RenderedSheet } from './printing/render-template.ts';
import type { TemplateProblems, TemplateSources } from './printing/try-template.ts';

// Beside this file in the sources as well as in what is published.
const module = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** What runs in threads: the functions that `worker.ts` exports. */
export const renderTask: ThreadTask<DocumentParts, RenderedSheet> = { module, name: 'renderTemplate' };
export const tryTask: ThreadTask<TemplateSources, TemplateProblems> = { module, name: 'tryTemplate' };
