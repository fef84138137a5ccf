package main

// closedClass gives the words of closed classes and the auxiliaries, where
// counts over large texts carry slips of annotators.
const closedClass = `the DT
a DT
an DT
this DT
these DT
those DT
every DT
each DT
that IN DT WDT
no DT
some DT
any DT
both DT CC
all DT PDT
half NN PDT
such JJ PDT
either DT CC RB
neither DT CC RB
not RB
never RB
n't RB
's POS VBZ
' POS
're VBP
've VBP
'm VBP
'll MD
'd MD VBD
ca MD
wo MD
is VBZ
are VBP
was VBD
were VBD
am VBP
be VB
been VBN
being VBG
has VBZ
have VB VBP
had VBD VBN
having VBG
do VB VBP
does VBZ
did VBD
done VBN
will MD NN
would MD
can MD
could MD
may MD
might MD
must MD
shall MD
should MD
cannot MD
to TO
of IN
in IN RP
on IN RP
off IN RP
out IN RP
up IN RP
down RB RP IN
over IN RP
at IN
by IN
for IN
from IN
with IN
without IN
into IN
as IN RB
than IN
if IN
because IN
although IN
while IN
whether IN
since IN
until IN
after IN
before IN
and CC
or CC
but CC
nor CC
so RB IN
i PRP
you PRP
he PRP
she PRP
it PRP
we PRP
they PRP
me PRP
him PRP
us PRP
them PRP
himself PRP
herself PRP
itself PRP
themselves PRP
my PRP$
your PRP$
his PRP$
her PRP$ PRP
its PRP$
our PRP$
their PRP$
who WP
whom WP
what WP WDT
which WDT
whose WP$
when WRB
where WRB
why WRB
how WRB
there EX RB
said VBD VBN
told VBD VBN
met VBD VBN
one CD NN
`
