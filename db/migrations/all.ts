import * as m0001 from './0001-register.ts';
import * as m0002 from './0002-full-register.ts';
import * as m0003 from './0003-rule-changes.ts';
import * as m0004 from './0004-badge-proposals.ts';
import * as m0005 from './0005-honours.ts';
import * as m0006 from './0006-discipline.ts';
import * as m0007 from './0007-inspection.ts';
import * as m0008 from './0008-restricted.ts';
import * as m0009 from './0009-dues.ts';
import * as m0010 from './0010-meetings.ts';
import * as m0011 from './0011-import-staging.ts';
import * as m0012 from './0012-import-history.ts';
import * as m0013 from './0013-member-tasks.ts';
import * as m0014 from './0014-rating-process.ts';
import * as m0015 from './0015-organisation-rating.ts';
import * as m0016 from './0016-year-closing.ts';
import * as m0017 from './0017-report-issues.ts';
import * as m0018 from './0018-admission-plan.ts';
import * as m0019 from './0019-saved-tables.ts';
import * as m0020 from './0020-templates.ts';
import * as m0021 from './0021-narrative-reports.ts';
import * as m0022 from './0022-ledger-of-member.ts';
import * as m0023 from './0023-documents.ts';
import * as m0024 from './0024-print-register.ts';
import * as m0025 from './0025-printer-profile.ts';
import * as m0026 from './0026-card-seal.ts';
import * as m0027 from './0027-spelling.ts';
import * as m0028 from './0028-people.ts';
import * as m0029 from './0029-log-deeds.ts';
import * as m0030 from './0030-envelope-seen.ts';
import * as m0031 from './0031-handover.ts';
import * as m0032 from './0032-log-chain.ts';
import * as m0034 from './0034-clock-seen.ts';

export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}

/** Frozen history, oldest first: a released migration is never edited and never imports today's code. */
export const migrations: readonly Migration[] = [
  { version: 1, name: 'register', sql: m0001.sql },
  { version: 2, name: 'full-register', sql: m0002.sql },
  { version: 3, name: 'rule-changes', sql: m0003.sql },
  { version: 4, name: 'badge-proposals', sql: m0004.sql },
  { version: 5, name: 'honours', sql: m0005.sql },
  { version: 6, name: 'discipline', sql: m0006.sql },
  { version: 7, name: 'inspection', sql: m0007.sql },
  { version: 8, name: 'restricted', sql: m0008.sql },
  { version: 9, name: 'dues', sql: m0009.sql },
  { version: 10, name: 'meetings', sql: m0010.sql },
  { version: 11, name: 'import-staging', sql: m0011.sql },
  { version: 12, name: 'import-history', sql: m0012.sql },
  { version: 13, name: 'member-tasks', sql: m0013.sql },
  { version: 14, name: 'rating-process', sql: m0014.sql },
  { version: 15, name: 'organisation-rating', sql: m0015.sql },
  { version: 16, name: 'year-closing', sql: m0016.sql },
  { version: 17, name: 'report-issues', sql: m0017.sql },
  { version: 18, name: 'admission-plan', sql: m0018.sql },
  { version: 19, name: 'saved-tables', sql: m0019.sql },
  { version: 20, name: 'templates', sql: m0020.sql },
  { version: 21, name: 'narrative-reports', sql: m0021.sql },
  { version: 22, name: 'ledger-of-member', sql: m0022.sql },
  { version: 23, name: 'documents', sql: m0023.sql },
  { version: 24, name: 'print-register', sql: m0024.sql },
  { version: 25, name: 'printer-profile', sql: m0025.sql },
  { version: 26, name: 'card-seal', sql: m0026.sql },
  { version: 27, name: 'spelling', sql: m0027.sql },
  { version: 28, name: 'people', sql: m0028.sql },
  { version: 29, name: 'log-deeds', sql: m0029.sql },
  { version: 30, name: 'envelope-seen', sql: m0030.sql },
  { version: 31, name: 'handover', sql: m0031.sql },
  { version: 32, name: 'log-chain', sql: m0032.sql },
  { version: 34, name: 'clock-seen', sql: m0034.sql },
];
