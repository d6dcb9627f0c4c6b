/**
 * A closed year of ratings: what the list showed when it was closed, in words and figures of its own. Later versions
 * of the program, other names, other branches and other levels change nothing of it.
 */
import type { YearTally } from '../rules/classify-year.ts';
import type { RatingMeeting } from '../rules/rating-meeting.ts';
import type { RatingLevel } from '../rules/rating-names.ts';
import type { OrganisationGroup } from '../rules/rating-organisation.ts';
import type { UnratedReason } from '../rules/rating-unrated.ts';
import type { ClassificationRegime } from '../rules/regulations/classification.ts';
import type { OrganisationType } from './organisation.ts';
import type {
  OrganisationProcess,
  OrganisationUnratedReason,
  RatingDecision,
} from './organisation-rating.ts';
import type { RatingProcess } from './rating-process.ts';

/** The part of a row that an amendment may change. */
export interface RatingOutcome {
  readonly level: RatingLevel | null;
  readonly reason: UnratedReason | null;
  readonly note: string;
}

/** One member of a closed year. */
export interface ClosedRow extends RatingOutcome {
  readonly memberId: number;
  readonly name: string;
  readonly bornOn: string;
  readonly sex: string;
  readonly cardNumber: string;
  readonly post: string;
  readonly admittedOn: string | null;
  readonly orgId: number | null;
  readonly orgName: string;
  /** names from the top of the tree of 31 December down to the organisation */
  readonly orgPath: readonly string[];
  readonly probationary: boolean;
  /** the level as the roster wrote it, '' where there was none */
  readonly written: string;
  /** what did not fit, in sentences */
  readonly warnings: readonly string[];
  readonly process: RatingProcess;
  readonly recordedAt: string;
  readonly recordedBy: string;
  /** whatever else the list of the year said of the member: what the proposal saw and what it proposed */
  readonly seen: Readonly<Record<string, unknown>>;
}

/** One organisation of a closed year, with what was recorded of it. */
export interface ClosedOrganisation {
  readonly orgId: number;
  readonly name: string;
  readonly parentName: string;
  readonly type: OrganisationType;
  readonly group: OrganisationGroup;
  readonly members: number;
  readonly level: RatingLevel | null;
  readonly reason: OrganisationUnratedReason | null;
  readonly note: string;
  readonly process: OrganisationProcess;
  readonly decision: RatingDecision;
}

/** What stands at the head of a closed year. */
export interface ClosedHead {
  readonly year: number;
  readonly asOf: string;
  readonly source: string;
  readonly orgName: string;
  readonly upperName: string;
  readonly decision: RatingDecision;
  /** at which the branches voted */
  readonly meetings: readonly (RatingMeeting & { readonly orgName: string })[];
  readonly regime: ClassificationRegime;
  readonly tally: YearTally;
  /** by group, then as the tree of 31 December goes; those of which nothing was recorded, too */
  readonly organisations: readonly ClosedOrganisation[];
  /** the limit of the best level as it was counted, in sentences */
  readonly cap: readonly string[];
}

export interface YearClosing {
  readonly id: number;
  readonly year: number;
  /** 1, 2, … within the year */
  readonly number: number;
  readonly rows: number;
  /** of the head and of all rows in their order; printed on every paper of the snapshot */
  readonly sha256: string;
  readonly closedAt: string;
  readonly closedBy: string;
  /** null while it stands */
  readonly reopened: { readonly at: string; readonly by: string; readonly why: string } | null;
  readonly amendments: number;
}

/** One member in an amendment. */
export interface AmendedRow {
  readonly memberId: number;
  readonly name: string;
  readonly orgName: string;
  readonly before: RatingOutcome;
  readonly after: RatingOutcome;
}

export interface YearAmendment {
  /** 1, 2, … within the closing */
  readonly number: number;
  readonly ground: string;
  readonly paper: { readonly number: string; readonly on: string; readonly by: string };
  readonly madeAt: string;
  readonly madeBy: string;
  readonly rows: readonly AmendedRow[];
}
