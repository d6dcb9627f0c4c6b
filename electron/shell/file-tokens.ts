import { randomUUID } from 'node:crypto';

/** Paths that the user chose in a dialog. The page holds only the token, so it can name no other file. */
export interface FileTokens {
  put(path: string): string;
  pathOf(token: string): string | null;
}

export function createFileTokens(): FileTokens {
  const paths = new Map<string, string>();
  return {
    put(path) {
      const token = randomUUID();
      paths.set(token, path);
      return token;
    },
    pathOf: (token) => paths.get(token) ?? null,
  };
}
