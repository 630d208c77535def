import type { AgentName, PhaseName } from '@hemline/contracts';
import type { AgentChoice, Outcome, Proposal } from './toolbox.ts';

/** What a step tells the model (`result`, typed aggregates only) and the planner (`summary`, one line). */
export interface StepResult {
  readonly result: object;
  readonly summary: string;
}

/** A look at candidates: `default_option` is null when there is nothing to choose. */
export interface Comparison {
  readonly options: readonly { readonly option: string }[];
  readonly default_option: string | null;
  readonly default_reason: string;
}

interface StepBase {
  /** The tool's name, as models and the feed know it. */
  readonly name: string;
  readonly description: string;
  /** What the feed says while the step runs. */
  readonly working: string;
}

/** Computes and shows; what it returns may be a comparison the next step chooses from. */
export interface LookStep<Tools> extends StepBase {
  readonly kind: 'look';
  look(tools: Tools): Promise<StepResult>;
}

/** Picks one option of the comparison before it; left out when that comparison has nothing to choose. */
export interface ChooseStep<Tools> extends StepBase {
  readonly kind: 'choose';
  choose(tools: Tools, choice: AgentChoice<string>): Promise<Outcome<StepResult>>;
}

/** As a choice, but it runs only once the planner has decided. */
export interface ProposeStep<Tools> extends StepBase {
  readonly kind: 'propose';
  readonly proposes: Proposal['kind'];
  /** The value behind an option, or null when the option is not on offer. */
  valueOf(tools: Tools, option: string): Promise<number | null>;
  choose(tools: Tools, choice: AgentChoice<string>): Promise<Outcome<StepResult>>;
}

export type Step<Tools> = LookStep<Tools> | ChooseStep<Tools> | ProposeStep<Tools>;

/** An agent that judges one phase. The order of `steps` is the order of work. */
export interface Specialist<Tools> {
  readonly phase: PhaseName;
  readonly agent: Exclude<AgentName, 'orchestrator'>;
  readonly handoffDescription: string;
  readonly instructions: string;
  /** What the feed says when the agent takes over. */
  readonly opening: string;
  readonly steps: readonly Step<Tools>[];
}

/** The answer to an option that is not on offer: the model can choose again. */
export function notAnOption(option: string): Outcome<never> {
  return {
    ok: false,
    error: {
      code: 'not_an_option',
      message: `"${option.slice(0, 64)}" is not one of the options. Choose one that the comparison lists.`,
    },
  };
}

/** A step with its tools bound: what the Runner and the default judgement both call. */
export type BoundStep =
  | (Pick<StepBase, 'name' | 'description' | 'working'> & {
      readonly kind: 'look';
      look(): Promise<StepResult>;
    })
  | (Pick<StepBase, 'name' | 'description' | 'working'> & {
      readonly kind: 'choose' | 'propose';
      /** Set for a proposal: what it is about, and the value behind an option (null: not on offer). */
      readonly proposes: Proposal['kind'] | null;
      valueOf(option: string): Promise<number | null>;
      choose(choice: AgentChoice<string>): Promise<Outcome<StepResult>>;
    });

export interface BoundSpecialist extends Omit<Specialist<never>, 'steps'> {
  readonly steps: readonly BoundStep[];
}

/** Binds a specialist's steps to the tools of one run. */
export function bindSpecialist<Tools>(
  specialist: Specialist<Tools>,
  tools: Tools,
): BoundSpecialist {
  const steps = specialist.steps.map((step): BoundStep => {
    const { name, description, working } = step;
    if (step.kind === 'look')
      return { kind: 'look', name, description, working, look: () => step.look(tools) };
    return {
      kind: step.kind,
      name,
      description,
      working,
      proposes: step.kind === 'propose' ? step.proposes : null,
      valueOf: async (option) => (step.kind === 'propose' ? step.valueOf(tools, option) : null),
      choose: (choice) => step.choose(tools, choice),
    };
  });
  return { ...specialist, steps };
}
