import type { Page } from '@playwright/test';

/**
 * Puts an owner that cannot be reached, or a fault, in place of the answer to one operation, which does not reach the graph:
 * the product has none to show.
 */
export async function withFault(
  page: Page,
  operation: string,
  extensions: Record<string, string> = { code: 'SUBGRAPH_UNREACHABLE', service: 'kommun' },
): Promise<void> {
  await page.route('**/graphql', async (route) => {
    if (route.request().postDataJSON()?.operationName !== operation) return route.fallback();
    await route.fulfill({
      json: { data: null, errors: [{ message: 'Something went wrong.', extensions }] },
    });
  });
}
