import type { HTTPRequest, Page } from 'puppeteer-core';

/** What a document brings along itself. */
const isOwn = (request: HTTPRequest): boolean =>
  request.url().startsWith('data:') && ['image', 'font'].includes(request.resourceType());

/** Refuses every request of a page. Aborted navigations leave the document as it is; other refusals would show an error page. */
export async function refuseRequests(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  await page.setOfflineMode(true);
  page.on('request', (request) => {
    const answer = isOwn(request) ? request.continue() : request.abort('aborted');
    // The page may be gone by now.
    answer.catch(() => {});
  });
}
