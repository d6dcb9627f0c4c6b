import { Alert, Button, Checkbox, NumberInput, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { printerProfileText, overlayText as text } from '../../../../shared/i18n/vi/overlay.ts';
import { formatDate } from '../../../../shared/text/dates.ts';
import { May } from '../../../parts/rights/may.tsx';
import type { OverlayState } from './use-overlay.ts';

const none = 'none';

export function OverlayChoice({ state }: { readonly state: OverlayState }) {
  const { overlay, change, profiles, profile, boxes, practice, tried, triedOn } = state;
  if (!overlay) return null;
  return (
    <Stack gap="sm" role="group" aria-label={text.title}>
      <Select
        label={text.profile}
        allowDeselect={false}
        data={[
          ...profiles.map((one) => ({ value: String(one.id), label: printerProfileText.nameOf(one) })),
          { value: none, label: text.noProfile },
        ]}
        value={profile ? String(profile.id) : none}
        onChange={(value) => change({ profileId: value === none ? null : Number(value) })}
      />
      {!profile && (
        <Alert color="orange" icon={<IconAlertTriangle aria-hidden />}>
          <Stack gap="xs" align="flex-start">
            {text.notCalibrated}
            <May right="write">
              <Button
                variant="default"
                size="compact-md"
                renderRoot={(props) => <Link to="/in-an" search={{ muc: 'may-in' }} {...props} />}
              >
                {printerProfileText.start}
              </Button>
            </May>
          </Stack>
        </Alert>
      )}
      {state.otherSize && (
        <Alert color="orange" role="alert" icon={<IconAlertTriangle aria-hidden />}>
          {text.otherSize}
        </Alert>
      )}
      {profile?.old && <Text>{printerProfileText.old}.</Text>}
      {boxes.length > 0 && (
        <Select
          label={text.box}
          allowDeselect={false}
          data={[
            { value: 'next', label: text.nextBox },
            ...boxes.map((box) => ({ value: String(box), label: text.oneBox(box) })),
            { value: none, label: text.allBoxes },
          ]}
          value={overlay.box === null ? none : String(overlay.box)}
          onChange={(value) =>
            change({ box: value === 'next' ? 'next' : value === none ? null : Number(value) })
          }
        />
      )}
      <SegmentedControl
        fullWidth
        aria-label={text.title}
        data={[
          { value: 'trial', label: text.trial },
          { value: 'genuine', label: text.genuine, disabled: practice || !tried },
        ]}
        value={overlay.trial ? 'trial' : 'genuine'}
        onChange={(value) => change({ trial: value === 'trial' })}
      />
      <Text c="dimmed">{overlay.trial ? text.trialHint : text.genuineHint}</Text>
      {practice && (
        <Alert color="gray" role="status" icon={<IconInfoCircle aria-hidden />}>
          {text.practice}
        </Alert>
      )}
      {triedOn !== '' && <Text>{text.triedOn(formatDate(triedOn))}</Text>}
      {!practice && triedOn === '' && (
        <Checkbox
          label={text.tried}
          checked={tried}
          onChange={(e) => state.sayTried(e.currentTarget.checked)}
        />
      )}
      <NumberInput
        label={text.fromSheet}
        description={text.fromSheetHint}
        min={1}
        max={5000}
        allowDecimal={false}
        value={overlay.fromSheet}
        onChange={(value) => change({ fromSheet: typeof value === 'number' && value >= 1 ? value : 1 })}
      />
    </Stack>
  );
}
