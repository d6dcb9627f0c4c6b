// The DevTools protocol over one WebSocket, with as many sessions as there are pages.
// Types come from Playwright's own description of the protocol; nothing else of Playwright is used here.
import { EventEmitter } from 'node:events';
import type { CDPSession } from 'playwright';

export type SendCommand = CDPSession['send'];
type Events = CDPSession['on'];

interface Waiting {
  readonly method: string;
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

interface Incoming {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

/** One attached target, or the browser itself where `sessionId` is undefined. */
export class CdpSession {
  private readonly events = new EventEmitter();
  private readonly connection: CdpConnection;
  readonly sessionId: string | undefined;

  constructor(connection: CdpConnection, sessionId: string | undefined) {
    this.connection = connection;
    this.sessionId = sessionId;
  }

  readonly send: SendCommand = (method, params) =>
    this.connection.command(method, params, this.sessionId) as ReturnType<SendCommand> as never;

  /** Same names and payloads as the protocol's events. */
  readonly on: Events = (event: string, listener: (payload: never) => void) => {
    this.events.on(event, listener as (payload: unknown) => void);
    return this as unknown as CDPSession;
  };

  receive(method: string, params: unknown): void {
    this.events.emit(method, params);
  }
}

export class CdpConnection {
  readonly browser: CdpSession;
  private readonly socket: WebSocket;
  private readonly sessions = new Map<string, CdpSession>();
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;

  private constructor(socket: WebSocket, onClose: () => void) {
    this.socket = socket;
    this.browser = new CdpSession(this, undefined);
    socket.addEventListener('message', (message) => this.receive(JSON.parse(String(message.data))));
    socket.addEventListener('close', () => {
      for (const call of this.waiting.values())
        call.reject(new Error(`${call.method}: the browser has gone`));
      this.waiting.clear();
      onClose();
    });
  }

  static async open(url: string, onClose: () => void): Promise<CdpConnection> {
    const socket = new WebSocket(url);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve(), { once: true });
      socket.addEventListener('error', () => reject(new Error(`no connection to ${url}`)), { once: true });
    });
    return new CdpConnection(socket, onClose);
  }

  async attach(targetId: string): Promise<CdpSession> {
    const { sessionId } = await this.browser.send('Target.attachToTarget', { targetId, flatten: true });
    return this.session(sessionId);
  }

  session(sessionId: string): CdpSession {
    const known = this.sessions.get(sessionId);
    if (known) return known;
    const session = new CdpSession(this, sessionId);
    this.sessions.set(sessionId, session);
    return session;
  }

  command(method: string, params: unknown, sessionId: string | undefined): Promise<unknown> {
    if (this.socket.readyState !== WebSocket.OPEN)
      return Promise.reject(new Error(`${method}: the browser has gone`));
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { method, resolve: resolve as (value: never) => void, reject });
      this.socket.send(JSON.stringify({ id, method, params: params ?? {}, ...(sessionId && { sessionId }) }));
    });
  }

  private receive(message: Incoming): void {
    if (message.id !== undefined) {
      const call = this.waiting.get(message.id);
      this.waiting.delete(message.id);
      if (message.error) call?.reject(new Error(`${call.method}: ${message.error.message}`));
      else call?.resolve(message.result as never);
      return;
    }
    const session = message.sessionId ? this.sessions.get(message.sessionId) : this.browser;
    if (message.method) session?.receive(message.method, message.params);
  }
}
