import type { Plan } from '@hemline/contracts';
import { createContext, type ReactNode, use, useMemo } from 'react';

interface PlanContextValue {
  readonly plan: Plan;
  /** JSON pointer of the number whose "why" is open; null when none is. */
  readonly asked: string | null;
  /** Why parts of the plan are not there yet, while its run is under way; null for a finished plan. */
  readonly unfinished: string | null;
  /** Opens "why" for a number, or closes it with null. */
  readonly ask: (pointer: string | null) => void;
}

const PlanContext = createContext<PlanContextValue | null>(null);

/** Gives the plan on screen to everything inside, and says what happens when someone asks "why". */
export function PlanProvider({
  plan,
  asked,
  ask,
  unfinished = null,
  children,
}: Omit<PlanContextValue, 'unfinished'> & {
  unfinished?: string | null;
  children: ReactNode;
}) {
  const value = useMemo(() => ({ plan, asked, ask, unfinished }), [plan, asked, ask, unfinished]);
  return <PlanContext value={value}>{children}</PlanContext>;
}

/** The plan on screen. Only inside `PlanProvider`. */
export function usePlan(): PlanContextValue {
  const value = use(PlanContext);
  if (!value) throw new Error('usePlan needs a PlanProvider around it');
  return value;
}
