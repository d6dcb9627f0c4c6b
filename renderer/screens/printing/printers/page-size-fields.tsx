import { Group, NumberInput, Select } from '@mantine/core';
import type { PageSize } from '../../../../shared/documents/calibration-map.ts';
import { usualPages } from '../../../../shared/documents/calibration-sheet.ts';
import { calibrationText as text } from '../../../../shared/i18n/vi/overlay.ts';

interface Props {
  readonly page: PageSize;
  readonly onChange: (page: PageSize) => void;
}

const own = 'own';

/** A usual size of paper, or the blank's own in millimetres. */
export function PageSizeFields({ page, onChange }: Props) {
  const usual = usualPages.find(({ width, height }) => width === page.width && height === page.height);
  const number = (value: string | number): number => (typeof value === 'number' ? value : 0);
  return (
    <>
      <Select
        label={text.pageSize}
        allowDeselect={false}
        data={[
          ...usualPages.map(({ name, width, height }) => ({
            value: name,
            label: `${name} (${width} × ${height} mm)`,
          })),
          { value: own, label: text.ownSize },
        ]}
        value={usual?.name ?? own}
        onChange={(name) => {
          const chosen = usualPages.find((size) => size.name === name);
          onChange(
            chosen ? { width: chosen.width, height: chosen.height } : { ...page, width: page.width + 1 },
          );
        }}
      />
      {!usual && (
        <Group grow>
          <NumberInput
            label={text.width}
            min={50}
            max={450}
            decimalSeparator=","
            value={page.width}
            onChange={(width) => onChange({ ...page, width: number(width) })}
          />
          <NumberInput
            label={text.height}
            min={50}
            max={450}
            decimalSeparator=","
            value={page.height}
            onChange={(height) => onChange({ ...page, height: number(height) })}
          />
        </Group>
      )}
    </>
  );
}
