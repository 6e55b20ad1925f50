namespace Monographs.Benchmarks.Corpus;

/// <summary>What made-up monographs choose from.</summary>
internal static class CorpusWords
{
    public static readonly (string Name, string Plain)[] Diseases =
    [
        ("plaque psoriasis", "a skin disease with thick, scaly patches"), ("Crohn disease", "a disease that makes the gut sore"), ("rheumatoid arthritis", "a disease that makes the joints sore"),
        ("bladder cancer", "a cancer of the bladder"), ("melanoma", "a cancer of the skin"), ("chronic migraine", "strong headaches on many days"), ("asthma", "a disease of the airways"),
        ("heart failure", "a heart that pumps too weakly"), ("type 2 diabetes", "too much sugar in the blood"), ("osteoporosis", "bones that break easily"), ("gout", "sudden, painful joints"),
        ("ovarian cancer", "a cancer of the ovaries"), ("multiple sclerosis", "a disease of the nerves"), ("focal epilepsy", "seizures that start in one part of the brain"),
        ("atopic dermatitis", "dry, itchy skin"), ("ulcerative colitis", "a disease that makes the large gut sore"), ("hepatitis B", "a virus that harms the liver"),
        ("colorectal cancer", "a cancer of the large gut"), ("hemophilia A", "blood that does not clot well"), ("cystic fibrosis", "a disease with thick mucus"),
        ("lupus nephritis", "a disease of the kidneys"), ("glaucoma", "too much pressure in the eye"), ("insomnia", "poor sleep on most nights"), ("kidney cancer", "a cancer of the kidney"),
        ("pulmonary fibrosis", "a disease that scars the lungs"), ("myasthenia gravis", "muscles that tire too soon"), ("iron overload", "too much iron in the body"), ("angina", "chest pain from the heart"),
        ("endometriosis", "a painful disease of the womb"), ("alopecia areata", "hair loss in patches"), ("thyroid cancer", "a cancer of the thyroid"), ("celiac disease", "a gut that cannot stand wheat"),
    ];

    /// <summary>In plain words, then as the reports say it; from the most frequent to the least.</summary>
    public static readonly string[] SideEffects =
    [
        "Tiredness (fatigue)", "Feeling sick (nausea)", "Headache", "Loose stools (diarrhea)", "Itching (pruritus)", "Rash", "Being sick (vomiting)", "Joint pain (arthralgia)", "Cough",
        "Dizziness", "Dry mouth (xerostomia)", "Hair loss (alopecia)", "Back pain", "Poor sleep (insomnia)", "Swelling of the face (facial edema)", "Weakness (asthenia)", "High temperature (pyrexia)",
        "Muscle pain (myalgia)", "Loss of appetite", "Nosebleed (epistaxis)", "Sore mouth (stomatitis)", "Hard stools (constipation)", "Chills", "Hiccups", "Belly pain (abdominal pain)",
        "Swelling of the arms or legs (peripheral edema)", "Trembling (tremor)", "Sweating (hyperhidrosis)", "Blurred vision", "Ringing in the ears (tinnitus)", "Weight gain", "Sore throat (pharyngitis)",
    ];

    public static readonly string[] Targets =
    [
        "the interleukin-6 receptor", "the interleukin-17 receptor", "a kinase of the cell cycle", "the beta-1 receptor", "a sodium channel of nerve cells", "a protease of the virus",
        "the androgen receptor", "a sugar carrier of the kidney", "the growth factor receptor MET", "the checkpoint protein TIGIT", "the bile acid receptor", "a potassium channel of the heart",
        "the serotonin transporter", "the folate receptor", "the complement protein C5", "a calcium channel of vessels", "the orexin receptor", "the cell surface protein CD38",
    ];

    public static readonly string[] Families =
    [
        "Abara", "Belling", "Corvo", "Dantzig", "Ekholm", "Fiore", "Garrick", "Hoshino", "Ibarra", "Jansson", "Kowal", "Lindqvist", "Moreau", "Nakagawa", "Okafor", "Petrov", "Quist", "Rossi",
        "Sandoval", "Tanaka", "Ueda", "Varga", "Weiland", "Xu", "Yilmaz", "Zeller",
    ];

    public static readonly string[] Journals =
        ["Journal of Made-up Results", "Annals of Invented Medicine", "Fictional Pharmacology", "Archives of Imagined Trials", "Clinical Make-believe", "Reports of No Patients"];

    public static readonly string[] Schedules =
        ["Once daily", "Twice daily", "Every 2 weeks", "Every 3 weeks", "Once a week", "Every 12 hours", "Once daily, days 1 to 21 of 28", "Every 4 weeks, 6 doses"];

    /// <summary>What was found of the drug outside the trials' main questions.</summary>
    public static readonly string[] Observations =
    [
        "Food did not change how much of the drug reached the blood", "The level in the blood was steady after the fourth dose", "Most of the drug left the body with the urine",
        "The effect on the target lasted as long as the drug was in the blood", "Body weight explained little of the difference between people", "Cells without the target were spared",
        "Binding was lost when the target carried a single changed building block", "In animals, the lymph nodes held more of the drug than the liver did",
        "A second drug against the same target bound another part of it", "The drug did not reach the brain in animals", "Levels in older people were like those in younger people",
        "Antibodies against the drug were looked for and not found", "The number of target molecules on cells fell within hours", "Signals further down the chain fell later than the first one",
        "The smallest active amount was well below the first dose in people", "Tissue samples taken during treatment showed the same change",
    ];
}
