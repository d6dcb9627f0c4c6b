// Reliability F1: nothing leaves the PC. Seen from outside, by the kernel, while a day's work runs through the built
// program; and read in what was built. Each watch is shown something that it must see.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { repositoryRoot } from '../support/which-electron.ts';

const dayOfWork = join(repositoryRoot, 'e2e/support/offline-run.ts');
const node = process.execPath;
const canWatch = process.platform === 'linux' && process.getuid?.() === 0;
const why = 'needs Linux and root: unshare and strace watch the kernel';

/** An address that belongs to nobody (TEST-NET-1): who asks for it has asked for the network. */
const reachOut = `require('node:net').connect(9, '192.0.2.1').on('error', (e) => console.log(e.code))`;
const run = (command: string, ...args: readonly string[]) =>
  spawnSync(command, args, { encoding: 'utf8', cwd: repositoryRoot, timeout: 240_000 });

test.describe('watched by the kernel', () => {
  test.skip(!canWatch, why);
  test.setTimeout(300_000);
  /** Only the loop to itself, over which Playwright drives the stand-in. */
  const alone = ['-n', 'sh', '-c', 'ip link set lo up && exec "$0" "$@"', node] as const;

  test('CONTROL without a network a program that asks for one is refused', () => {
    expect(run('unshare', ...alone, '-e', reachOut).stdout).toContain('ENETUNREACH');
  });

  test('a day of work needs no network: it goes through on a PC that has none', () => {
    const { stdout, stderr, status } = run('unshare', ...alone, dayOfWork);
    expect(status, stderr).toBe(0);
    const did = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as {
      screens: number;
      pdf: string;
      problems: [];
    };
    expect(did).toMatchObject({ pdf: expect.stringMatching(/thu\.pdf$/), problems: [] });
    expect(did.screens).toBeGreaterThan(10);
  });

  const traced = (...args: readonly string[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'mang-'));
    const file = join(folder, 'trace');
    const done = run(
      'strace',
      '-f',
      '-qq',
      '-e',
      'trace=socket,connect,sendto,sendmsg',
      '-o',
      file,
      node,
      ...args,
    );
    const lines = readFileSync(file, 'utf8').split('\n');
    rmSync(folder, { recursive: true });
    return { ...done, calls: lines.filter((line) => /AF_INET6?\b/.test(line)) };
  };
  /**
   * Not the program's: Playwright talks with the stand-in, and the stand-in with its Chromium, over TCP on 127.0.0.1 at
   * ports above 1023 that they made for it a moment ago. Neither exists in what people get. All else counts.
   */
  const driving =
    /connect\(\d+, \{sa_family=AF_INET, sin_port=htons\((?:10(?:2[4-9]|[3-9]\d)|1[1-9]\d\d|[2-9]\d{3}|\d{5})\), sin_addr=inet_addr\("127\.0\.0\.1"\)\}/;

  /**
   * Chromium asks the kernel whether there were a road for IPv6 by connecting a datagram socket, which sends nothing; it
   * would be seen as a message sent if it did. Only by a process that made no other socket of that kind.
   */
  const probe = /^(\d+) +connect\(\d+, \{sa_family=AF_INET6, sin6_port=htons\(443\).*"2001:4860:4860::8888"/;
  const asked = (calls: readonly string[]): readonly string[] => {
    const streams = new Set(
      calls.filter((line) => /socket\(AF_INET6, SOCK_STREAM/.test(line)).map((line) => line.split(' ')[0]),
    );
    return calls.filter((line) => {
      if (/ socket\(|resumed/.test(line) || driving.test(line)) return false;
      const prober = probe.exec(line)?.[1];
      return prober === undefined || streams.has(prober);
    });
  };

  test('CONTROL the trace sees one who asks for the network', () => {
    expect(asked(traced('-e', reachOut).calls)).toHaveLength(1);
  });

  test('a day of work asks for no address but those over which it is driven', () => {
    const { status, stderr, calls } = traced(dayOfWork);
    expect(status, stderr).toBe(0);
    expect(calls.length).toBeGreaterThan(0);
    expect(asked(calls)).toEqual([]);
  });
});

/** Names of kinds of XML and of licences, and examples inside libraries: written or compared, never asked for. */
const namespaces =
  /^https?:\/\/(schemas\.(openxmlformats|microsoft)\.(org|com)|www\.w3\.org|purl\.(org|oclc\.org)|ns\.adobe\.com|openoffice\.org|docs\.oasis-open\.org|www\.xfa\.(org|com)|www\.npes\.org|www\.aiim\.org|relaxng\.org|xmlns\.com|json-schema\.org|sheetjs\.(com|openxmlformats\.org)|macVmlSchemaUri|iptc\.org|cipa\.jp|www\.gnome\.org|sodipodi\.sourceforge\.net)\b/;

const built = (folder: string): { readonly name: string; readonly text: string }[] =>
  readdirSync(join(repositoryRoot, 'dist', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(c?js|mjs|css|html)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(repositoryRoot, 'dist', folder, name), 'utf8') }));

/** Words of libraries: in the text of an error, in an example, in a notice of a licence, compared with what a file says. */
const words =
  /^https?:\/\/(react\.dev\/errors|mantine\.dev\/|tanstack\.com\/|github\.com\/|fb\.me\/|www\.wps\.cn\/officeDocument|answers\.microsoft\.com\/|example\.com$|foo\.bar$|mozilla\.github\.io\/|bugzilla\.mozilla\.org\/|(www\.)?(ecma|adobe|apache)\.\w+)/;

/** Addresses in a text that are no name of a kind of XML. */
const addresses = (text: string): string[] =>
  [...text.matchAll(/https?:\/\/[a-z0-9][\w.-]*\.[a-z]{2,}[\w./-]*/gi)]
    .map(([address]) => address)
    .filter((address) => !namespaces.test(address) && !words.test(address));

const roads = ['net', 'http', 'https', 'http2', 'dgram', 'dns', 'tls', 'inspector'];
const required = (text: string): string[] =>
  [...text.matchAll(/(?:require|import)\(\s*["'`](?:node:)?([\w/]+)["'`]\s*\)/g)]
    .map((found) => found[1] ?? '')
    .filter(
      (name) =>
        builtinModules.includes(name) && roads.some((road) => name === road || name.startsWith(`${road}/`)),
    );

test.describe('read in what was built', () => {
  test('CONTROL an address and a road are found where they stand', () => {
    expect(addresses('fetch("https://cdn.example.com/x.js")')).toEqual(['https://cdn.example.com/x.js']);
    expect(addresses('"http://schemas.openxmlformats.org/a"')).toEqual([]);
    expect(required('let a = require("node:https"); let b = require("node:fs")')).toEqual(['https']);
  });

  for (const folder of ['electron', 'renderer'])
    test(`dist/${folder} names no address on a network that code could ask for`, () => {
      const named = built(folder).flatMap(({ name, text }) =>
        addresses(code(text)).map((address) => `${name}: ${address}`),
      );
      expect([...new Set(named.map((line) => line.replace(/-[\w-]{8}\./, '-x.')))]).toEqual([]);
    });

  test('no bundle of the main process, the worker or the parser takes a road to the network', () => {
    const taken = built('electron').flatMap(({ name, text }) =>
      required(text).map((road) => `${name}: ${road}`),
    );
    expect(taken).toEqual([]);
  });
});

/** Addresses in comments are read by nobody but people. */
const code = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{}])\/\/.*$/gm, '$1');
