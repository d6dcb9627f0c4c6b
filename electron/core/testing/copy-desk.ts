/** A register with a few people, its key at hand, for tests of its copies: what is asked of it needs no password. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { getRegister } from '../../../db/repo/register.ts';
import { emptyMemberRecord } from '../../../shared/entities/member.ts';
import { backupFolder } from '../backup/copy-files.ts';
import type { CopySource } from '../backup/write-backup.ts';
import type { Session } from '../context.ts';
import { createRegister, openCore, type TestCore } from './open-core.ts';

export interface CopyDesk {
  readonly core: TestCore;
  readonly path: string;
  readonly uid: string;
  readonly key: Buffer;
  session(): Session;
  source(): CopySource;
  addMember(name: string): Promise<void>;
  /** names of the folder of copies */
  names(): string[];
  pathOf(file: string): string;
}

export async function openCopyDesk(): Promise<CopyDesk> {
  const core = openCore();
  await createRegister(core);
  const session = (): Session => {
    if (!core.state.session) throw new Error('locked');
    return core.state.session;
  };
  const { path } = session();
  const key = Buffer.from(session().key);
  const uid = getRegister(session().db)?.uid ?? '';
  const desk: CopyDesk = {
    core,
    path,
    uid,
    key,
    session,
    source: () => ({ db: session().db, path, key, uid, program: '0.0.0' }),
    async addMember(fullName) {
      await core.must('member.add', { record: { ...emptyMemberRecord(), fullName } });
    },
    names: () => {
      try {
        return readdirSync(backupFolder(path)).sort();
      } catch {
        return [];
      }
    },
    pathOf: (file) => join(backupFolder(path), basename(file)),
  };
  await desk.addMember('Trần Thị Bình');
  return desk;
}
