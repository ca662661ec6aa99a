"""The fields of the page about the network, which other papers may show as a block."""

from pesnet_desktop.documents.fields.making import block, inline, listed

PAPERS = {"about": frozenset({"cover", "network"})}

FIELDS = (
    listed(
        "network.texts",
        "text",
        ("Texts about the network", "Textes sur le réseau", "نصوص عن الشبكة", "Ağ hakkında metinler"),
        "Aims, Legal basis, Objectives",
    ),
    inline("text.heading", ("Heading of the text", "Titre du texte", "عنوان النص", "Metnin başlığı"), "Legal basis"),
    block(
        "text.body",
        ("Text about the network", "Texte sur le réseau", "نص عن الشبكة", "Ağ hakkında metin"),
        "The network was established by …",
    ),
    listed(
        "network.documents",
        "document",
        ("Documents of the network", "Documents du réseau", "وثائق الشبكة", "Ağın belgeleri"),
        "Terms of Reference, Work Plan",
    ),
    inline(
        "document.title",
        ("Title of the document", "Titre du document du réseau", "عنوان الوثيقة", "Belgenin başlığı"),
        "Terms of Reference",
    ),
    inline(
        "document.adopted",
        ("Date of its adoption", "Date de son adoption", "تاريخ اعتماده", "Kabul tarihi"),
        "1 March 2024",
    ),
    inline(
        "document.address",
        ("Web address of the document", "Adresse web du document", "رابط الوثيقة", "Belgenin web adresi"),
        "https://www.example.org/tor.pdf",
    ),
)
