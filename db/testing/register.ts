/** A real encrypted register in a temporary folder, for tests: the same opening, pragmas and triggers as the app's. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok } from '../../shared/result.ts';
import type { Actor, Connection, WriteDb } from '../connection.ts';
import { openRegister } from '../open.ts';
import { foundOrganisation } from '../repo/organisation.ts';
import { insertPerson } from '../repo/person.ts';
import { insertRegister, setRootOrganisation } from '../repo/register.ts';

export const testActor: Actor = { name: 'Người thử', reason: 'Thử', at: '2026-11-22T03:00:00.000Z' };

export interface TestRegister {
  readonly db: Connection;
  readonly path: string;
  readonly key: Buffer;
  readonly rootOrgId: number;
  /** one committed transaction */
  write<T>(work: (db: WriteDb) => T): T;
  /** another branch below the root */
  branch(name: string): number;
  close(): void;
}

/** A fresh register with its root organisation; close it to remove the folder. */
export function testRegister(): TestRegister {
  const folder = mkdtempSync(join(tmpdir(), 'so-dang-vien-'));
  const path = join(folder, 'Thu.sodang');
  const key = Buffer.alloc(32, 7);
  const opened = openRegister(path, key, testActor.at);
  if (!opened.ok) throw new Error(opened.error.code);
  const db = opened.value;
  const write = <T>(work: (w: WriteDb) => T): T => {
    const result = db.tx(testActor, (w) => ok(work(w)));
    if (!result.ok) throw new Error(result.error.code);
    return result.value;
  };
  const entered = { at: testActor.at, by: testActor.name };
  const found = (parentId: number | null, name: string, type: 'branch' | 'grassrootsCommittee') =>
    write((w) =>
      foundOrganisation(
        w,
        { parentId, type, name, code: '', effectiveOn: '2010-01-01', decision: '' },
        entered,
      ),
    );
  write((w) => {
    insertRegister(w, { practice: false, upperName: 'Đảng ủy cấp trên', at: testActor.at });
    insertPerson(w, testActor.name, testActor.at);
  });
  const rootOrgId = found(null, 'Đảng bộ thử', 'grassrootsCommittee');
  write((w) => setRootOrganisation(w, rootOrgId));
  return {
    db,
    path,
    key,
    rootOrgId,
    write,
    branch: (name) => found(rootOrgId, name, 'branch'),
    close: () => {
      db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
