using System.Collections.Frozen;

namespace Monographs.Content.Rules.Identity;

/// <summary>Symbols of genes and proteins that drugs act on, folded: what several drugs share is no name of one.</summary>
internal static class TargetSymbols
{
    public static readonly FrozenSet<string> All = new[]
    {
        "abl1", "alk", "bcl2", "bcma", "braf", "btk", "ccr4", "ccr5", "cd3", "cd4", "cd8", "cd19", "cd20", "cd22", "cd30", "cd33", "cd38", "cd40", "cd47", "cd52", "cd79b", "cd115", "cd123", "cdk4", "cdk6",
        "cgrp", "cmet", "crbn", "csf1", "csf1r", "csf1receptor", "ctla4", "dll3", "egfr", "erbb2", "ezh2", "fgfr1", "fgfr2", "fgfr3", "flt3", "glp1", "glp1r", "gprc5d", "her2", "her3", "hif2a", "idh1", "idh2",
        "ifng", "ifnar1", "ikzf1", "ikzf3", "il1b", "il2", "il4r", "il5", "il6", "il6r", "il12", "il13", "il17a", "il23", "il31ra", "jak1", "jak2", "jak3", "kit", "kras", "krasg12c", "lag3", "mcsf", "mcsfr", "mek1",
        "met", "mif", "mtor", "nectin4", "ngf", "ntrk1", "oxmif", "parp1", "pcsk9", "pd1", "pdcd1", "pdgfra", "pdgfrb", "pdl1", "pik3ca", "pik3cd", "ret", "ros1", "sglt2", "slamf7", "steap1", "tfr1", "tigit",
        "tnf", "tnfa", "trop2", "tslp", "tyk2", "vegf", "vegfa", "vegfr2", "vhl", "xpo1",
    }.ToFrozenSet(StringComparer.Ordinal);
}
