/** A line's name within its block: its label, with that of the line above it where two lines bear the same one. */
import type { ReportBlock, ReportLine } from '../../ipc/report.ts';

export function lineNames({ lines }: Pick<ReportBlock, 'lines'>): string[] {
  const counts = Map.groupBy(lines, ({ label }) => label);
  return lines.map((line, i) => {
    const above = parentOf(lines, i);
    const isAlone = (counts.get(line.label)?.length ?? 0) < 2;
    return isAlone || !above ? line.label : `${above.label}, ${line.label.toLocaleLowerCase('vi')}`;
  });
}

const parentOf = (lines: readonly ReportLine[], index: number): ReportLine | undefined => {
  const indent = lines[index]?.indent ?? 0;
  return lines.slice(0, index).findLast((line) => line.indent < indent);
};
