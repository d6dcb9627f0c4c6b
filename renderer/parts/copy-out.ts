/**
 * Rows to the clipboard as Excel takes them. It is a way out of the register like a file: noted in its log first, so
 * that whoever may take nothing out is refused, and nothing goes out that is not known.
 */
import type { CopiedTable } from '../../shared/ipc/log.ts';
import { call } from '../api.ts';
import { notify } from './notify.ts';

export interface Copied {
  readonly of: CopiedTable;
  /** without those of the headers */
  readonly rows: number;
  readonly text: string;
  readonly html?: string;
  /** said when it is done */
  readonly done: string;
}

export async function copyOut({ of, rows, done, ...content }: Copied): Promise<void> {
  const noted = await call('log.noteCopy', { copied: of, rows });
  if (!noted.ok) notify.failure(noted.error);
  else if (putOnClipboard(content)) notify.news(done);
  else notify.failure({ code: 'report.not-copied', params: {} });
}

/**
 * By the page's own copy event: the clipboard's newer interface asks for a permission, and every permission is denied
 * (electron/shell/security.ts). It works while the key or the click is still warm.
 */
function putOnClipboard({ text, html }: Pick<Copied, 'text' | 'html'>): boolean {
  let taken = false;
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    taken = event.clipboardData !== null;
  };
  document.addEventListener('copy', give, { once: true, capture: true });
  document.execCommand('copy');
  document.removeEventListener('copy', give, { capture: true });
  return taken;
}
