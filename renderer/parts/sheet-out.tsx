import type { SheetRequest } from '../../shared/ipc/sheet.ts';

interface Props {
  readonly request: SheetRequest;
  /** of the file, without its ending: "Đảng viên đến hạn tặng Huy hiệu đợt 3-2-2027" */
  readonly name: string;
}

/** The two ways out of any table: Excel and paper. */
export function SheetOut(_: Props) {
  return null;
}
