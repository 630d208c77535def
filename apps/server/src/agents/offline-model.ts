import {
  type AgentInputItem,
  type Model,
  type ModelRequest,
  type ModelResponse,
  Usage,
} from '@openai/agents';
import { streamedWhole } from './streamed-whole.ts';

type OutputItem = ModelResponse['output'][number];

/**
 * The built-in language model: deterministic, in process, no network. It reads the conversation as any
 * model does and picks the next handoff, tool call or final answer: it takes the handoff on offer,
 * works through the tools in the order they are listed, chooses the default option of the latest
 * comparison, and goes back to that comparison when a choice was refused or rejected.
 */
export function createOfflineModel(): Model {
  const getResponse = async (request: ModelRequest): Promise<ModelResponse> => ({
    output: [nextItem(request)],
    usage: new Usage({ requests: 1 }),
    responseId: `offline-${itemsOf(request).length}`,
  });
  return { getResponse, getStreamedResponse: streamedWhole(getResponse) };
}

interface Turn {
  readonly tool: string;
  readonly succeeded: boolean;
  readonly result: Record<string, unknown>;
}

function itemsOf(request: ModelRequest): readonly AgentInputItem[] {
  return typeof request.input === 'string' ? [] : request.input;
}

function nextItem(request: ModelRequest): OutputItem {
  const items = itemsOf(request);
  const handoff = request.handoffs[0];
  if (handoff) return call(handoff.toolName, {}, items.length);
  const turns = turnsOf(items);
  const tool = nextTool(request, turns);
  if (!tool) return answer({ remark: '' });
  if (!takesOption(tool)) return call(tool.name, {}, items.length);
  const comparison = latestComparison(turns);
  const option = String(comparison?.default_option ?? '');
  const reason = String(comparison?.default_reason ?? 'the default choice');
  return call(tool.name, { option, reason }, items.length);
}

type FunctionToolShape = Extract<ModelRequest['tools'][number], { type: 'function' }>;

function functionTools(request: ModelRequest): readonly FunctionToolShape[] {
  return request.tools.filter((tool): tool is FunctionToolShape => tool.type === 'function');
}

function takesOption(tool: FunctionToolShape): boolean {
  return 'option' in (tool.parameters.properties as object);
}

/** The tool after the last one that succeeded; after a refusal, the comparison before it. */
function nextTool(request: ModelRequest, turns: readonly Turn[]): FunctionToolShape | undefined {
  const tools = functionTools(request);
  let position = 0;
  for (const turn of turns) {
    const index = tools.findIndex((tool) => tool.name === turn.tool);
    if (index < 0) continue;
    position = turn.succeeded ? index + 1 : index;
    while (!turn.succeeded && position > 0 && takesOption(tools[position]!)) position -= 1;
  }
  const nothingToChoose = latestComparison(turns)?.default_option === null;
  while (nothingToChoose && tools[position] && takesOption(tools[position]!)) position += 1;
  return tools[position];
}

function latestComparison(turns: readonly Turn[]): Record<string, unknown> | undefined {
  return turns.findLast((turn) => 'default_option' in turn.result)?.result;
}

function turnsOf(items: readonly AgentInputItem[]): readonly Turn[] {
  return items.flatMap((item) => {
    if (item.type !== 'function_call_result') return [];
    const result = parseResult(item.output);
    return [
      { tool: item.name, succeeded: result !== null && !('error' in result), result: result ?? {} },
    ];
  });
}

/** A tool's JSON; null for plain text, which is how the Runner tells of a rejection. */
function parseResult(output: unknown): Record<string, unknown> | null {
  const text =
    typeof output === 'string'
      ? output
      : typeof output === 'object' && output !== null && 'text' in output
        ? String(output.text)
        : '';
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function call(name: string, toolArguments: object, position: number): OutputItem {
  return {
    type: 'function_call',
    callId: `${name}-${position}`,
    name,
    status: 'completed',
    arguments: JSON.stringify(toolArguments),
  };
}

function answer(content: object): OutputItem {
  return {
    type: 'message',
    role: 'assistant',
    status: 'completed',
    content: [{ type: 'output_text', text: JSON.stringify(content) }],
  };
}
