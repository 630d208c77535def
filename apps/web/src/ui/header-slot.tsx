import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';

/** The element in the header that shows which plan is open. */
export const HEADER_SLOT_ID = 'header-slot';

/** Puts the plan, its version and the like into the header while a screen is open. */
export function HeaderSlot({ children }: { children: ReactNode }) {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  useEffect(() => setSlot(document.getElementById(HEADER_SLOT_ID)), []);
  return slot ? createPortal(children, slot) : null;
}
