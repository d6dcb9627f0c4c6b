// Puts the preload script into every document of a page's main frame, and carries its messages to ipcMain.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type * as Electron from 'electron';
import type { CdpSession } from './cdp.ts';
import { invokeHandler } from './ipc-main.ts';
import {
  bindingName,
  bridgeEnd,
  preloadWorld,
  receiverName,
  refuseWindows,
  runPreload,
} from './preload-world.ts';
import type { PreloadSender, WebContents } from './web-contents.ts';
import { wire } from './wire.ts';

interface Invocation {
  readonly id: number;
  readonly channel: string;
  readonly args: readonly unknown[];
}

const codec = wire();

export async function loadPreload(
  cdp: CdpSession,
  contents: WebContents,
  path: string | undefined,
): Promise<PreloadSender> {
  /** The preload's world in the document that is shown now. */
  let context: { readonly id: number; readonly uniqueId: string } | undefined;

  cdp.on('Runtime.executionContextCreated', ({ context: created }) => {
    const frameId = created.auxData?.frameId;
    if (created.name === preloadWorld && frameId === contents.targetId)
      context = { id: created.id, uniqueId: created.uniqueId };
  });
  cdp.on('Runtime.executionContextsCleared', () => {
    context = undefined;
  });

  const deliver = async (to: string, message: object): Promise<void> => {
    const functionDeclaration = `function (text) { globalThis.${receiverName}(text); }`;
    const args = [{ value: codec.encode(message) }];
    await cdp.send('Runtime.callFunctionOn', { functionDeclaration, arguments: args, uniqueContextId: to });
  };

  cdp.on('Runtime.bindingCalled', async ({ name, payload, executionContextId }) => {
    const from = context;
    if (name !== bindingName || from?.id !== executionContextId) return;
    const { id, channel, args } = codec.decode(payload) as Invocation;
    const reply = await run(contents, channel, args);
    // The document may have gone while the handler ran; Electron drops the reply then, too.
    await deliver(from.uniqueId, { kind: 'reply', id, ...reply }).catch(() => {});
  });

  const secret = randomUUID();
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `(${refuseWindows})(); (${bridgeEnd})(${JSON.stringify(secret)}, 'page');`,
  });
  if (path !== undefined) {
    await cdp.send('Runtime.addBinding', { name: bindingName, executionContextName: preloadWorld });
    const names = JSON.stringify({ binding: bindingName, receiver: receiverName });
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      worldName: preloadWorld,
      source: `(${runPreload})(
        (${bridgeEnd})(${JSON.stringify(secret)}, 'preload'), (${wire})(), ${names},
        function (require, module, exports) { ${readFileSync(path, 'utf8')}\n }
      );`,
    });
  }
  return {
    send: async (message) => {
      if (context) await deliver(context.uniqueId, message);
    },
  };
}

async function run(contents: WebContents, channel: string, args: readonly unknown[]) {
  const event = {
    type: 'frame',
    sender: contents.shown,
    senderFrame: contents.mainFrame,
    frameId: 1,
    processId: 1,
  } as unknown as Electron.IpcMainInvokeEvent;
  try {
    const value = await invokeHandler(channel, event, args);
    structuredClone(value);
    return { value };
  } catch (error) {
    return { error: `Error invoking remote method '${channel}': ${String(error)}` };
  }
}
