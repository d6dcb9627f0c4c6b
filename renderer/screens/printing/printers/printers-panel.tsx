import { Loading } from '../../../parts/loading.tsx';

export function PrintersPanel() {
  return <Loading />;
}
