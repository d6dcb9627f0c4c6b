import Database from 'better-sqlite3';
import { randomUUID, randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { openRegister } from './open.ts';
const cpu = () => { const c = process.cpuUsage(); return (c.user + c.system) / 1000; };
const run = (label: string, prep: (h: Database.Database) => void, uuid: () => string = randomUUID) => {
  const out = [];
  for (let k = 0; k < 3; k++) {
    const path = '/tmp/h2/micro.db'; for (const x of ['', '-wal', '-shm']) rmSync(path + x, { force: true });
    const o = openRegister(path, randomBytes(32), '2026-11-22'); if (!o.ok) throw new Error('x');
    const h = o.value.handle; h.exec("INSERT INTO member (uid, full_name, name_sort, updated_at) VALUES ('a','b','c','d')");
    prep(h);
    const s = h.prepare(`INSERT INTO event (uid, member_id, kind, effective_on, decision_number, decision_signed_on,
       decision_authority, decision_signer, payload, note, batch_id, entered_at, entered_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
    const t = cpu();
    h.exec('BEGIN');
    for (let i = 0; i < 8100; i++) s.run(uuid(), 1, 'admitted', '1990-02-03', '', '', '', '', '{"orgId":null,"introducers":""}', 'Theo danh sách trong tệp 07-dang-bo-khoi-2700.xlsx, trang DS', null, '2026-11-22T00:00:00Z', 'Nguyễn Văn Thư');
    const m = cpu(); h.exec('COMMIT'); out.push([Math.round(m - t), Math.round(cpu() - m)]);
    o.value.close();
  }
  console.log(label, JSON.stringify(out));
};
const noAudit = (h: Database.Database) => h.exec('DROP TRIGGER audit_event_insert');
run('as is', () => {});
run('no audit', noAudit);
run('no audit, fk off', (h) => { noAudit(h); h.pragma('foreign_keys = OFF'); });
run('no audit, cache 64M', (h) => { noAudit(h); h.pragma('cache_size = -65536'); });
let n = 0; const base = randomUUID().slice(0, 24);
run('no audit, sequential uuid', noAudit, () => base + String(n++).padStart(12, '0'));
run('no audit, no update trigger', (h) => { noAudit(h); h.exec('DROP TRIGGER event_never_changed; DROP TRIGGER event_never_deleted; DROP TRIGGER audit_event_update;'); });
run('no audit, no idx', (h) => { noAudit(h); h.exec('DROP INDEX event_member; DROP INDEX event_kind'); });
run('no audit, cellcheck off', (h) => { noAudit(h); h.pragma('cell_size_check = 0'); });
run('no audit, secure_delete off', (h) => { noAudit(h); h.pragma('secure_delete = 0'); });
run('no audit, seq, 64M', (h) => { noAudit(h); h.pragma('cache_size = -65536'); }, () => base + String(n++).padStart(12, '0'));
