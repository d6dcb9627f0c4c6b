import { fileURLToPath } from 'node:url';

/** The folder that holds package.json; every script works from here, wherever it was started. */
export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));
