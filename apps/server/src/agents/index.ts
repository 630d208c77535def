import { demandAgent } from './demand-agent.ts';
import { inventoryAgent } from './inventory-agent.ts';
import { pricingAgent } from './pricing-agent.ts';
import { type BoundSpecialist, bindSpecialist, type Specialist } from './specialist.ts';
import type { Toolbox } from './toolbox.ts';

/** The specialist of a phase, bound to what it may ask of this run. Adding an agent is its file and a line here. */
export function specialistFor(toolbox: Toolbox): BoundSpecialist {
  switch (toolbox.phase) {
    case 'demand':
      return bindSpecialist(demandAgent, toolbox.tools);
    case 'inventory':
      return bindSpecialist(inventoryAgent, toolbox.tools);
    case 'pricing':
      return bindSpecialist(pricingAgent, toolbox.tools);
  }
}

/** What the orchestrator knows of each specialist, whichever phase is due. */
export type Profile = Omit<Specialist<never>, 'steps'>;
export const profiles: readonly Profile[] = [demandAgent, inventoryAgent, pricingAgent];
