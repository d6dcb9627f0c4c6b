/** The register's core as the worker runs it, on real files in a throw-away folder. For tests and the benchmark. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OrganisationType } from '../../../shared/entities/organisation.ts';
import type { CoreOpName, OpOutput, OpSent } from '../../../shared/ipc/contract.ts';
import { fail, type Result } from '../../../shared/result.ts';
import type { CoreState, Host, JobControl } from '../context.ts';
import { createDesks } from '../desks.ts';
import { dispatch } from '../dispatch.ts';
import { endSession } from '../register-session.ts';
import type { UpdatePlace } from '../update/update-place.ts';

export interface TestCore {
  readonly folder: string;
  readonly state: CoreState;
  readonly host: Host;
  /** the desk at which the register of another day is looked at */
  readonly past: Pick<TestCore, 'call' | 'must'>;
  /** bugs reported by the dispatcher; a test that expects none asserts it is empty */
  readonly bugs: unknown[];
  call<K extends CoreOpName>(name: K, input: OpSent<K>, job?: JobControl): Promise<Result<OpOutput<K>>>;
  /** like call, and throws where it fails */
  must<K extends CoreOpName>(name: K, input: OpSent<K>, job?: JobControl): Promise<OpOutput<K>>;
  close(): void;
}

export const testPassword = 'mat khau thu';

/** As on a PC that keeps no secrets. */
export const noVault: Host['vault'] = {
  available: async () => false,
  seal: async () => null,
  open: async () => null,
};

/** @param options.folder a folder that is there and stays; without it a throw-away one */
export function openCore(
  options: {
    readonly now?: Date;
    readonly host?: Partial<Host>;
    readonly folder?: string;
    readonly update?: Partial<UpdatePlace>;
  } = {},
): TestCore {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'so-dang-vien-'));
  const desks = createDesks({
    dataFolder: folder,
    portable: false,
    version: '0.1.0',
    userFolder: join(folder, 'nguoi-dung'),
    update: {
      folder: join(folder, 'cap-nhat'),
      keys: [],
      platform: 'linux-x64',
      kind: 'installer',
      ...options.update,
    },
    secondFolder: null,
  });
  const bugs: unknown[] = [];
  const host: Host = {
    now: () => options.now ?? new Date('2026-11-22T03:00:00Z'),
    uptime: () => 1000,
    said: { clockWrongByMs: 0 },
    vault: noVault,
    pathOf: async (token) => token,
    parseWorkbook: async () => fail('app.unexpected'),
    ...options.host,
  };
  const at = (state: CoreState): Pick<TestCore, 'call' | 'must'> => {
    const call: TestCore['call'] = async (name, input, job) =>
      // The dispatcher is untyped by nature; the contract types its answers.
      (await dispatch(state, host, job ? { name, input, job } : { name, input }, (e) =>
        bugs.push(e),
      )) as never;
    return {
      call,
      async must(name, input, job) {
        const result = await call(name, input, job);
        if (!result.ok)
          throw new Error(`${name}: ${JSON.stringify(result.error)} ${bugs.map(String).join('\n')}`);
        return result.value;
      },
    };
  };
  return {
    ...{ folder, state: desks.today, host, bugs, past: at(desks.past) },
    ...at(desks.today),
    close() {
      endSession(desks.today);
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes and opens a register named "Thu". */
export const createRegister = (
  core: TestCore,
  { type = 'grassrootsCommittee' }: { readonly type?: OrganisationType } = {},
): Promise<OpOutput<'register.create'>> =>
  core.must('register.create', {
    name: 'Thu',
    password: testPassword,
    organisation: { name: 'Đảng bộ phường Tân Lập', type, upperName: 'Đảng ủy thành phố' },
    secretary: 'Nguyễn Văn Thư',
  });
