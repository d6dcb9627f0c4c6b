import { Loading } from '../../../parts/loading.tsx';

export function OverlayPanel() {
  return <Loading />;
}
