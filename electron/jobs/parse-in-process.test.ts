import { fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ParserChild, parseInProcess } from './parse-in-process.ts';

const roster = new Uint8Array(
  readFileSync(new URL('../../e2e/workbooks/02-chi-bo-tcvn3.xls', import.meta.url)),
);
const parser = new URL('./parser-process.ts', import.meta.url);
const misbehave = new URL('./testing/misbehave.ts', import.meta.url);

function starter(script: URL, mode: string[] = [], exits: (() => void)[] = []): () => ParserChild {
  return () => {
    const child = fork(script, mode, {
      serialization: 'advanced',
      execArgv: ['--max-old-space-size=384'],
      silent: true,
    });
    child.on('exit', () => {
      for (const listener of exits) listener();
    });
    return {
      postMessage: (message) => void child.send(message as object),
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => void child.on('exit', () => listener()),
      kill: () => void child.kill('SIGKILL'),
      pid: child.pid,
    };
  };
}

describe('the parser process', () => {
  it('gives back the cells of a roster with their fonts', async () => {
    const result = await parseInProcess(starter(parser), roster, '02.xls');
    expect(result.ok && result.value.sheets[0]?.rows[9]?.[1]).toEqual({
      t: 's',
      v: 'hoµng hång',
      font: '.VnTimeH',
    });
  });

  it('names the file in the error of bytes that are no workbook', async () => {
    const exe = Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]);
    const result = await parseInProcess(starter(parser), exe, 'tro-choi.exe');
    expect(result).toEqual({
      ok: false,
      error: { code: 'workbook.not-a-workbook', params: { file: 'tro-choi.exe' } },
    });
  });

  it('is ended once it has answered', async () => {
    let exited: () => void = () => {};
    const ended = new Promise<void>((resolve) => {
      exited = resolve;
    });
    await parseInProcess(starter(parser, [], [() => exited()]), roster, '02.xls');
    await ended;
  });
});

describe('a parser process that goes wrong', () => {
  const parse = (mode: string, options = {}) =>
    parseInProcess(starter(misbehave, [mode]), roster, 'x.xls', options);
  const codeOf = async (result: ReturnType<typeof parse>): Promise<string | null> => {
    const settled = await result;
    return settled.ok ? null : settled.error.code;
  };

  it('is killed when it takes too long', async () => {
    expect(await codeOf(parse('hang', { timeoutMs: 1500 }))).toBe('workbook.timeout');
  });

  it('is told from a bad file when it dies', async () => {
    expect(await codeOf(parse('die'))).toBe('workbook.reader-stopped');
  });

  it.each(['nonsense', 'unknown-code'])('is not believed when it answers %s', async (mode) => {
    expect(await codeOf(parse(mode))).toBe('workbook.reader-stopped');
  });

  it('is killed when the user stops it', async () => {
    const stop = new AbortController();
    const result = parse('hang', { signal: stop.signal });
    stop.abort();
    expect(await codeOf(result)).toBe('app.cancelled');
  });

  it.runIf(existsSync('/proc/self/status'))('is killed when it takes too much memory', async () => {
    expect(await codeOf(parse('swell', { memoryBytes: 300 * 1024 * 1024 }))).toBe('workbook.too-complex');
  });
});
