/**
 * What this Windows user alone can read again (DPAPI), for "remember on this PC". Only the asynchronous calls: the others
 * go with Electron 46. It protects against other users of the PC, not against programs of the same one.
 */
import { safeStorage } from 'electron';

export interface Vault {
  available(): Promise<boolean>;
  seal(secret: string): Promise<Uint8Array | null>;
  open(sealed: Uint8Array): Promise<string | null>;
}

/** On Linux without a keyring the "encryption" has a key that everybody knows: not offered. */
const isReal = (): boolean =>
  process.platform !== 'linux' ||
  !['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend());

/** A keyring that does not answer must not keep the start screen waiting; asked once. */
const patience = 2000;
let answered: Promise<boolean> | null = null;
const answers = (): Promise<boolean> => {
  answered ??= Promise.race([
    safeStorage.isAsyncEncryptionAvailable().catch(() => false),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience).unref()),
  ]);
  return answered;
};

export const vault: Vault = {
  available: async () => (await answers()) && isReal(),
  seal: async (secret) => {
    try {
      return new Uint8Array(await safeStorage.encryptStringAsync(secret));
    } catch {
      return null;
    }
  },
  // A profile that was reset, or another user: forgotten, and the password serves.
  open: async (sealed) => {
    try {
      return (await safeStorage.decryptStringAsync(Buffer.from(sealed))).result;
    } catch {
      return null;
    }
  },
};
