// Every request of every page, frame and worker stops here. The app's scheme is answered by its handler;
// all the rest is refused, so nothing can leave the machine.
import type * as Electron from 'electron';
import { toAppUrl } from './addresses.ts';
import { cancellable } from './app.ts';
import type { CdpSession } from './cdp.ts';
import { handlerFor } from './protocol.ts';
import { isCancelled } from './session.ts';
import { contentsOfFrame, type WebContents } from './web-contents.ts';

interface PausedRequest {
  readonly requestId: string;
  readonly request: {
    readonly url: string;
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly postData?: string;
  };
  readonly frameId: string;
  readonly resourceType: string;
  readonly redirectedRequestId?: string;
}

type Refusal = 'Aborted' | 'BlockedByClient' | 'NameNotResolved' | 'Failed';

/** Starts stopping requests; `browser` is the session of the whole browser. */
export async function guardNetwork(browser: CdpSession): Promise<void> {
  browser.on('Fetch.requestPaused', (paused: PausedRequest) => {
    answer(browser, paused).catch((error: unknown) => {
      console.error(error);
      refuse(browser, paused, 'Failed');
    });
  });
  await browser.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

function refuse(browser: CdpSession, paused: PausedRequest, errorReason: Refusal): void {
  browser.send('Fetch.failRequest', { requestId: paused.requestId, errorReason }).catch(() => {});
}

async function answer(browser: CdpSession, paused: PausedRequest): Promise<void> {
  const url = toAppUrl(paused.request.url);
  const contents = contentsOfFrame(paused.frameId);
  const isDocument = paused.resourceType === 'Document';
  if (isDocument && !contents) return refuse(browser, paused, 'BlockedByClient');
  // Chromium asks for an icon on its own; Electron does not, so the app never hears of it.
  if (paused.resourceType === 'Other' && url.endsWith('/favicon.ico'))
    return refuse(browser, paused, 'Aborted');
  if (isDocument && contents && !(await mayNavigate(contents, paused, url)))
    return refuse(browser, paused, 'Aborted');
  const cancelled = await isCancelled({
    url,
    method: paused.request.method,
    resourceType: isDocument ? 'mainFrame' : (paused.resourceType.toLowerCase() as 'script'),
    ...(contents && { webContentsId: contents.id }),
  });
  if (cancelled) return refuse(browser, paused, 'BlockedByClient');
  const handler = handlerFor(url);
  if (!handler) return refuse(browser, paused, 'NameNotResolved');
  const { method, headers, postData } = paused.request;
  const response = await handler(new Request(url, { method, headers, ...(postData && { body: postData }) }));
  await browser
    .send('Fetch.fulfillRequest', {
      requestId: paused.requestId,
      responseCode: response.status,
      responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    })
    .catch((error: unknown) => {
      // The page went on (a reload, a closed window) before its file came: nobody waits for the answer any more.
      if (!String(error).includes('Invalid InterceptionId')) throw error;
    });
}

/** will-frame-navigate, will-navigate and will-redirect, for navigations that the page itself began. */
async function mayNavigate(contents: WebContents, paused: PausedRequest, url: string): Promise<boolean> {
  const isMainFrame = paused.frameId === contents.targetId;
  if (isMainFrame && contents.takeExpected(url)) return true;
  if (isMainFrame && !(await contents.pageAskedFor(paused.request.url))) return true;
  const names = [
    ...(paused.redirectedRequestId ? ['will-redirect'] : ['will-frame-navigate']),
    ...(isMainFrame && !paused.redirectedRequestId ? ['will-navigate'] : []),
  ];
  for (const name of names) {
    const { event, prevented } = cancellable();
    contents.emit(name, Object.assign(event, navigationDetails(url, isMainFrame)), url, false, isMainFrame);
    if (prevented()) return false;
  }
  return true;
}

const navigationDetails = (
  url: string,
  isMainFrame: boolean,
): Partial<Electron.WebContentsWillNavigateEventParams> => ({
  url,
  isMainFrame,
  isSameDocument: false,
});
