/**
 * What a use-case is given: the open register, the person at work, the clock and the host. Use-cases are free of
 * Electron and run in the register's worker; tests run them as they are.
 */
import type { Actor, Connection, ReadDb, WriteDb } from '../../db/connection.ts';
import type { CoreOpName, OpInput, OpOutput } from '../../shared/ipc/contract.ts';
import type { LogNotice } from '../../shared/ipc/log.ts';
import type { PastView } from '../../shared/ipc/past.ts';
import type { RegisterInfo } from '../../shared/ipc/register.ts';
import type { AppError, Result } from '../../shared/result.ts';
import type { RawWorkbook } from '../../shared/roster/types.ts';
import type { ClockJump } from '../../shared/rules/clock-jump.ts';
import type { Role } from '../../shared/rules/rights.ts';
import type { MemberSearch } from './member-search.ts';
import type { RestrictedTier } from './restricted-tier.ts';
import type { UpdatePlace } from './update/update-place.ts';

/** What the main process does for the worker. */
export interface Host {
  /** the moment, injectable so that tests can set it */
  now(): Date;
  /** name and version of the program, for whoever finds the register in use */
  readonly program?: string;
  /** the person's own folder on this PC, where a register is copied that lies on a network; absent where all travels in one */
  readonly ownFolder?: string;
  /** seconds for which the PC has been running: no setting of its clock changes it */
  uptime(): number;
  /** by how much the clock is wrong, as somebody said since the program was started; tried again at the next opening */
  readonly said: { clockWrongByMs: number };
  /** path behind a token that a dialog gave; null when the program was restarted since */
  pathOf(token: string): Promise<string | null>;
  /** the place for secrets that only this user of the PC can read again */
  readonly vault: {
    available(): Promise<boolean>;
    seal(secret: string): Promise<Uint8Array | null>;
    open(sealed: Uint8Array): Promise<string | null>;
  };
  /** parses a workbook in a process of its own that has neither key nor database */
  parseWorkbook(bytes: Uint8Array, fileName: string, password: string | null): Promise<Result<RawWorkbook>>;
}

export interface JobControl {
  progress(done: number, total: number, item: string): void;
  cancelled(): boolean;
}

/** Who has opened the register, and as what. */
export interface Keeper {
  readonly id: number;
  readonly name: string;
  readonly role: Role;
  /** under which he or she opens the register, a post */
  readonly account: string;
  /** may open the restricted tier */
  readonly restricted: boolean;
}

/** An open register. */
export interface Session {
  readonly db: Connection;
  readonly path: string;
  readonly info: RegisterInfo;
  /** the name that stands beside every change */
  readonly keeper: string;
  readonly person: Keeper;
  /** a register of another day that is looked at: every write is refused */
  readonly readOnly: boolean;
  /** the register's key: kept for wrapping anew when the password changes, wiped on lock */
  readonly key: Buffer;
  readonly search: MemberSearch;
  /** what the file beside the register said of its log at the opening; null: nothing */
  readonly logNotice: LogNotice | null;
  /** when the end of the log was last kept outside the register */
  readonly anchor: { keptAt: number };
  /** inspection, petitions, foreign relations: open after their own password was given, closed again with the register */
  readonly restricted: RestrictedTier;
  readonly clock: SessionClock;
  /** which day is looked at, and out of which file; absent where the register is worked with */
  readonly viewed?: PastView;
  /** what is still to be done once the database is closed: a copy that was looked at goes */
  readonly afterClose?: () => void;
}

/** What is there whether or not a register is open. */
export interface CoreState {
  dataFolder: string;
  readonly portable: boolean;
  readonly version: string;
  /** this user's own folder on this PC: what must not travel with the register */
  readonly userFolder: string;
  readonly update: UpdatePlace;
  session: Session | null;
  /** where every copy goes a second time; null: nowhere. Remembered for this PC by the main process */
  secondFolder: string | null;
  /** why the last second copy is none; null when all is well */
  secondProblem: AppError | null;
  /** an automatic copy that failed and will be tried again */
  backupProblem: { readonly at: string; readonly error: AppError } | null;
  /** of today's desk: the one beside it, where another day is looked at; absent where there is but one */
  readonly past?: CoreState;
  /** of the past desk: today's */
  today?: CoreState;
  /** what lives between two calls of one wizard, e.g. an import being looked at; emptied on lock */
  readonly scratch: Map<string, unknown>;
}

/** What is known of the clock of the PC. */
export interface SessionClock {
  /** it was moved since the register was last seen; null where it can be believed */
  readonly jump: ClockJump | null;
  /** by how much it is wrong, as somebody said: today and every moment that is written down go by it */
  wrongByMs: number;
}

export interface CoreContext {
  readonly host: Host;
  readonly state: CoreState;
  readonly job: JobControl;
  /** for reading; throws where no register is open (the dispatcher has refused those calls before) */
  readonly db: ReadDb;
  readonly session: Session;
  /** ISO date of today in Vietnam */
  readonly today: string;
  /** ISO timestamp of the call */
  readonly at: string;
  /** one transaction in the name of the keeper; a failed Result leaves everything as it was */
  write<T>(reason: string, work: (db: WriteDb, actor: Actor) => Result<T>): Result<T>;
}

export type CoreHandler<K extends CoreOpName> = (
  input: OpInput<K>,
  context: CoreContext,
) => Result<OpOutput<K>> | Promise<Result<OpOutput<K>>>;

/** Handlers of some operations; every topic's file is one such table. */
export type CoreHandlers<K extends CoreOpName> = { readonly [N in K]: CoreHandler<N> };
