/** An item of the member's record as it stands on the Phiếu đảng viên and the Phiếu bổ sung. */
export interface RecordItem {
  /** "1" … "30", as the form counts; '' for the numbers in its head */
  readonly number: string;
  readonly label: string;
  readonly value: string;
  /** repeating items: career, training, travel abroad, family */
  readonly table: {
    readonly columns: readonly string[];
    /** shares of the width */
    readonly widths: readonly number[];
    readonly rows: readonly (readonly string[])[];
  } | null;
  /** since the day asked for; where it did not, the Phiếu bổ sung says "K" */
  readonly changed: boolean;
}

/** The answer from which a Phiếu bổ sung tells changes: an ISO date, of which only the year or month may be known. */
export const recordSinceKey = 'từ ngày';
