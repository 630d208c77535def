/** Words that qualify merchandise and belong to its name when they stand before it. */
export const qualifiers =
  "women's, womens, woman's, ladies, ladies', ladieswear, men's, mens, man's, girls, girls', boys, boys', kids, kids', kid's, children's, childrens, children, baby, babies, toddler, toddlers, infant, newborn, junior, juniors, teen, teens, tween, unisex, adult, adults, petite, plus-size, plus size, tall, maternity, damen, herren, kinder, babys, jungen, madchen, femme, homme, enfant, fille, garcon, mujer, hombre, nino, nina, ninos, ninas, bebe, senora, caballero";
