import type { SheetRequest } from '../../shared/ipc/sheet.ts';
import { call, runJob } from '../api.ts';
import { OutButtons } from './paper-out/out-buttons.tsx';

interface Props {
  readonly request: SheetRequest;
  /** of the file, without its ending: "Đảng viên đến hạn tặng Huy hiệu đợt 3-2-2027" */
  readonly name: string;
}

/** Excel and paper for the table of a screen. */
export function SheetOut({ request, name }: Props) {
  const orgId = 'orgId' in request && typeof request.orgId === 'number' ? request.orgId : null;
  return (
    <OutButtons
      out={{
        title: name,
        fileName: name,
        orgId,
        write: (paper, token, onProgress) => runJob('sheet.export', { request, paper, token }, onProgress),
        printJob: (paper, size) => ({ document: 'sheet', request, paper, size }),
        allowed: () => call('sheet.get', { request }),
      }}
    />
  );
}
