import { useState } from 'preact/hooks';
import { useUniqueId } from './unique-id.ts';

/**
 * State of a button that shows and hides an element: spread `button` on the button, and put `id` on the element.
 *
 * @param atFirst whether the element is shown before the button is pressed
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
