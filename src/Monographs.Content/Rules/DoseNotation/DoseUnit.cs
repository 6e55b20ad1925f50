namespace Monographs.Content.Rules.DoseNotation;

/// <summary>Parts of the patterns of the rules about doses. A no-break space and a narrow one are spaces too.</summary>
internal static class DoseUnit
{
    public const string Space = @"[ \u00A0\u202F]?";

    public const string Any = "(?:mg|mcg|micrograms?|g|kg|mL|L|units?|mmol|mEq|IU|%)";

    /// <summary>Without those that also stand for a concentration in blood, a mass or a share.</summary>
    public const string Narrow = "(?:mg|mcg|micrograms?|kg|mL|units?|mmol|mEq)";

    /// <summary>
    /// A unit that an amount of a drug has. Exempt, as by the Joint Commission: the precision of a reported value, so a laboratory value (g/dL, mmol/L)
    /// and a percentage, unless it is the strength of a preparation.
    /// </summary>
    public const string Dosed = "(?:(?:mg|mcg|micrograms?|g|kg|mL|L|units?|mmol|mEq|IU)(?![A-Za-z]|[\u00B7\u22C5]h|/d?L(?![A-Za-z]))"
        + @"|%(?=[ \u00A0](?:cream|ointment|gel|lotion|solution|drops|spray|shampoo|foam|injection|infusion|sodium chloride|saline|dextrose|glucose|lidocaine|w/[vw])))";

    /// <summary>What a dose may be counted in besides mass and volume.</summary>
    public const string Counted = "(?:tablets?|capsules?|drops?|puffs?|sprays?|patch(?:es)?|vials?|sachets?|ampoules?|lozenges?|suppositor(?:y|ies)|applicatorfuls?|cells|ng|nanograms?|Gy|MBq|GBq|mCi)";
}
