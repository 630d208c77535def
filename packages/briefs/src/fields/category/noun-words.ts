import { wordList } from '../../lexicon/word-list.ts';
/** Adjectives, materials and uses that belong to a name of goods when a noun follows them. */
export const adjectives = new Set(
  'led usb heavy light long short big small plain smart warm cold little young fresh hot mini maxi midi basic classic printed striped soft hard organic recycled oversized slim wide narrow high low new cropped floral padded quilted waterproof lightweight black white blue red green pink grey gray navy brown beige ecru fine casual formal premium luxury seasonal modern vintage thick thin deep flat open early sheer real special first top down running walking evening morning night day office party market travel weekend roast wide-leg hiking cycling swimming fishing camping climbing skiing sleeping paddling cooking baking gardening cutting chopping rolling measuring folding dining standing reading writing drawing colouring coloring painting sewing knitting washing cleaning drying ironing wrapping hanging rocking riding driving training dancing shooting gaming teething nursing massage soothing moisturising cooling heating warming water cordless electric wireless smart digital portable folded wooden metal plastic glass ceramic steel stainless iron rattan wicker bamboo velvet satin suede corduroy tweed checked plaid tartan stripy spotted printed embroidered knitted crochet quilted lined hooded sleeveless strappy pleated tailored skinny straight loose baggy stretch thermal insulated reversible reusable refillable scented unscented frozen canned dried salted sweet spicy vegan gluten-free free-range alcohol-free sugar-free low-alcohol handmade personalised personalized novelty luxury premium second-hand refurbished junior senior double single king queen twin extra giant jumbo pocket travel desk wall table bedside kitchen bathroom bedroom nursery garden outdoor indoor patio balcony beach poolside picnic school student christmas easter halloween wedding bridal birthday christening communion graduation prom golden silver gold rose-gold copper brass chrome purple yellow orange ivory khaki olive burgundy teal turquoise lilac mint coral mustard charcoal camel tan nude neon pastel colourful colorful rainbow'.split(
    ' ',
  ),
);
/** Whom goods are for: "shoes for women", "robes de femme". */
export const people =
  /^(?:women|men|kids|girls|boys|babies|children|toddlers|teens|ladies|man|woman|damen|herren|kinder|femme|homme|enfant|enfants|mujer|hombre|ninos|ninas|femmes|hommes|fille|garcon|mums?|moms?|dads?|mothers|fathers|grandparents|grandma|grandad|teachers|pets|dogs|cats|couples|families|familien|familles|familias|brides|her$|him$|the home|home$|mama|papa|mutter|vater)/;
/** Plurals that read as verbs elsewhere but name merchandise behind a noun ("cushion covers"). */
export const nounTails = wordList(
  'covers|runners|carriers|holders|wraps|guards|stands|trays|sets|throws|warmers|liners|protectors|layers|mixes|packs|kits|wear|gear|boxes|sheets|cards|racks|rolls|shapes|treats|shakes|locks|rings|strips|swings|presses|tapes|pads|straps|cases|bands|sticks|pins|hooks|clips',
);
/** Materials whose share belongs to the name: "100% cotton". */
export const material =
  /^(?:cotton|linen|wool|merino|cashmere|silk|leather|denim|bamboo|recycled|organic|lambswool|coton|lin|laine|soie|cuir|algodon|lino|lana|seda|baumwolle?|leinen|wolle|seide)/;
