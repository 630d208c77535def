import { Sparkline } from '../charts/sparkline.tsx';
import { formatCount, formatPlain, sentenceCase } from '../format.ts';
import { usePlan } from '../ui/plan-context.tsx';
import { PlanNumber } from '../ui/plan-number.tsx';
import classes from './results.module.css';

/** Weekly demand of a group of stores, oldest first: the sum of theirs. */
function weeklyOf(
  stores: readonly { store_id: string; weekly: readonly { units: number }[] }[],
  ids: ReadonlySet<string>,
): number[] {
  const members = stores.filter((store) => ids.has(store.store_id));
  const weeks = members[0]?.weekly.length ?? 0;
  return Array.from({ length: weeks }, (_, at) =>
    members.reduce((sum, store) => sum + (store.weekly[at]?.units ?? 0), 0),
  );
}

/** The store clusters: what sets each apart, how many stores, what it gets, the shape of its season. */
export function ClusterCards() {
  const { plan } = usePlan();
  return (
    <section aria-label="Clusters">
      <div className={classes.clusters}>
        {plan.clusters.map((cluster) => {
          const at = plan.allocation.clusters.findIndex(
            (units) => units.cluster_id === cluster.cluster_id,
          );
          return (
            <article key={cluster.cluster_id} className={classes.cluster}>
              <h2>{sentenceCase(cluster.name)}</h2>
              <p className={classes.reason}>{formatCount(cluster.store_ids.length, 'store')}</p>
              <p className={classes.big}>
                <PlanNumber pointer={`/allocation/clusters/${at}/units`} suffix=" units" />
              </p>
              <Sparkline
                values={weeklyOf(plan.demand.stores, new Set(cluster.store_ids))}
                label={`Weekly demand of ${cluster.name}`}
              />
            </article>
          );
        })}
      </div>
      <p className={classes.reason}>
        How clearly the clusters separate (silhouette, 1 is best):{' '}
        <PlanNumber pointer="/silhouette" kind="plain" />
        {plan.suggested_clusters === null
          ? ''
          : `. ${formatPlain(plan.suggested_clusters)} clusters would separate better.`}
      </p>
    </section>
  );
}
