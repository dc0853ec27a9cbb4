import { useState } from 'preact/hooks';
import { useUniqueId } from './unique-id.ts';

/**
 * State of a button that shows and hides something in place: spread `button` on the button, `id` on the thing.
 *
 * @param atFirst whether it is shown before the button is pressed
 */
export function useDisclosure(atFirst = false) {
  const id = useUniqueId();
  const [open, setOpen] = useState(atFirst);
  const button = {
    type: 'button' as const,
    'aria-expanded': open,
    ...(open && { 'aria-controls': id }),
    onClick: () => setOpen(!open),
  };
  return { id, open, button };
}
