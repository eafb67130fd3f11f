import type { BrowserContext, Request } from 'playwright-core';

/** What a browser context did that a test should know of. */
export interface Watched {
  /** The address of every request, those of the service worker too. */
  readonly requests: string[];
  /** Errors on the console, uncaught errors and refusals by the page's policy. */
  readonly problems: string[];
}

declare global {
  var reportViolation: ((text: string) => void) | undefined;
}

/** Adds to the record everything that the pages of a context ask for and complain of. */
export async function watch(context: BrowserContext, watched: Watched): Promise<void> {
  context.on('request', (request: Request) => watched.requests.push(request.url()));
  context.on('weberror', (error) => watched.problems.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    const { url } = message.location();
    watched.problems.push(`${message.text()} (${url})`);
  });
  await context.exposeBinding('reportViolation', (_source, text: string) => {
    watched.problems.push(text);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      globalThis.reportViolation?.(`${event.violatedDirective} refused ${event.blockedURI}`),
    );
  });
}

/** The requests that went anywhere but to the app's own server. */
export function requestsElsewhere({ requests }: Watched, address: string): string[] {
  return requests.filter((url) => !url.startsWith(address) && !/^(data|blob):/.test(url));
}
