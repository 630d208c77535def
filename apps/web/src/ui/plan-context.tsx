import type { Plan } from '@hemline/contracts';
import { createContext, type ReactNode, use, useMemo } from 'react';

interface PlanContextValue {
  readonly plan: Plan;
  /** JSON pointer of the number whose "why" is open; null when none is. */
  readonly asked: string | null;
  /** Opens "why" for a number, or closes it with null. */
  readonly ask: (pointer: string | null) => void;
}

const PlanContext = createContext<PlanContextValue | null>(null);

/** Gives the plan on screen to everything inside, and says what happens when someone asks "why". */
export function PlanProvider({
  plan,
  asked,
  ask,
  children,
}: PlanContextValue & { children: ReactNode }) {
  const value = useMemo(() => ({ plan, asked, ask }), [plan, asked, ask]);
  return <PlanContext value={value}>{children}</PlanContext>;
}

/** The plan on screen. Only inside `PlanProvider`. */
export function usePlan(): PlanContextValue {
  const value = use(PlanContext);
  if (!value) throw new Error('usePlan needs a PlanProvider around it');
  return value;
}
