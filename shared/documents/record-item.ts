/** An item of the member's record as it stands on the Phiếu đảng viên and the Phiếu bổ sung. */
export interface RecordItem {
  /** "1" … "30", as the form counts */
  readonly number: string;
  readonly label: string;
  readonly value: string;
  /** repeating items: career, training, travel abroad, family */
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  } | null;
  /** since the day asked for; where it did not, the Phiếu bổ sung says "K" */
  readonly changed: boolean;
}
