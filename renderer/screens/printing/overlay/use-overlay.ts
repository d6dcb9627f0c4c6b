/** How the job is laid over the sheet: by which profile, tried or genuine, which box, from which sheet on. */
import { useState } from 'react';
import type { DocumentTemplate } from '../../../../shared/documents/template.ts';
import { printerProfileText, overlayText as text } from '../../../../shared/i18n/vi/overlay.ts';
import type { Overlay } from '../../../../shared/ipc/document.ts';
import type { PrinterProfile } from '../../../../shared/ipc/printer-profile.ts';
import { useOp } from '../../../api.ts';

/** Millimetres by which a profile's paper may differ from the sheet. */
const sameSize = 1;

export interface OverlayState {
  /** null while the register has not answered */
  readonly overlay: Overlay | null;
  readonly change: (part: Partial<Overlay>) => void;
  readonly profiles: readonly PrinterProfile[];
  readonly profile: PrinterProfile | null;
  /** the paper of the profile is another than the sheet */
  readonly otherSize: boolean;
  /** numbers of the boxes that the template knows; [] = it has none */
  readonly boxes: readonly number[];
  readonly practice: boolean;
  /** the day of a trial of this template by this profile that still holds; '' = none is known */
  readonly triedOn: string;
  /** such a trial was printed, or the person says so */
  readonly tried: boolean;
  readonly sayTried: (tried: boolean) => void;
  readonly fileName: string;
}

export function useOverlay(template: DocumentTemplate | null): OverlayState {
  const listed = useOp('printerProfile.list', {});
  const status = useOp('register.status', {}).data?.open;
  const [chosen, setChosen] = useState<Partial<Overlay>>({});
  const [said, setSaid] = useState<string>('');
  const placed = template?.body.layout === 'placed' ? template.body : null;
  const profiles = listed.data ?? [];
  const fits = ({ page }: PrinterProfile): boolean =>
    placed !== null &&
    Math.abs(page.width - placed.page.width) <= sameSize &&
    Math.abs(page.height - placed.page.height) <= sameSize;
  const usual = profiles.find(fits)?.id ?? null;
  const boxes = [...new Set((placed?.fields ?? []).flatMap(({ box }) => box ?? []))].sort((a, b) => a - b);
  const profileId = chosen.profileId === undefined ? usual : chosen.profileId;
  const profile = profiles.find(({ id }) => id === profileId) ?? null;

  const name = template?.name ?? '';
  const printer = profile ? printerProfileText.nameOf(profile) : text.noProfile;
  const trialFile = text.trialFile(name, printer);
  const of = { key: template?.key ?? '', profileId: profile?.id ?? null };
  const triedOn = useOp('printRun.trial', of, { enabled: template !== null }).data?.on ?? '';
  const practice = status?.practice === true;
  // What a person said holds for the fields and the measurement that they said it of.
  const proof = JSON.stringify([of.key, placed, profile?.id, profile?.map]);
  const tried = triedOn !== '' || said === proof;
  const trial = practice || !tried || (chosen.trial ?? true);
  const overlay: Overlay = {
    profileId: profile?.id ?? null,
    trial,
    box: boxes.length === 0 ? null : chosen.box === undefined ? 'next' : chosen.box,
    fromSheet: chosen.fromSheet ?? 1,
  };
  return {
    overlay: listed.data && status && placed ? overlay : null,
    change: (part) => setChosen((before) => ({ ...before, ...part })),
    ...{ profiles, profile, boxes, practice, triedOn, tried },
    otherSize: profile !== null && !fits(profile),
    sayTried: (yes) => setSaid(yes ? proof : ''),
    fileName: trial ? trialFile : text.genuineFile(name, printer),
  };
}
