import type { CountryCode } from "../../types";

/** `un`: of the United Nations system; `eu`: an institution or agency of the Union. */
export type OrganisationKind =
  "un" | "eu" | "alliance" | "regional" | "economic" | "forum" | "court" | "agency";

export interface Organisation {
  name: string;
  variants: string[];
  kind: OrganisationKind;
  /** EU and UN for their own bodies, null for alliances of states. */
  country: CountryCode | null;
}

const LINES = `
un|United Nations/UN/U.N.
un|UN Security Council/U.N. Security Council/United Nations Security Council/UNSC
un|UN General Assembly/U.N. General Assembly/United Nations General Assembly/UNGA
un|UN Secretariat/U.N. Secretariat
un|UN Human Rights Council/U.N. Human Rights Council/UNHRC/United Nations Human Rights Council
un|International Atomic Energy Agency/IAEA/UN nuclear watchdog/U.N. nuclear watchdog/U.N. atomic watchdog/UN atomic agency/U.N. nuclear agency
un|World Health Organization/WHO/World Health Organisation
un|UNHCR/UN refugee agency/U.N. refugee agency/UN High Commissioner for Refugees
un|OHCHR/UN human rights office/U.N. human rights office/Office of the UN High Commissioner for Human Rights
un|UNICEF
un|UNESCO
un|World Food Programme/WFP/World Food Program
un|UN Development Programme/UNDP
un|UNRWA
un|OCHA/UN humanitarian office
un|International Labour Organization/ILO
un|Food and Agriculture Organization/FAO
un|International Maritime Organization/IMO
un|International Civil Aviation Organization/ICAO
un|International Organization for Migration/IOM
un|UNIFIL
economic|International Monetary Fund/IMF
economic|World Bank
eu|European Union/EU/E.U.
eu|European Commission/EU Commission/the EU executive/EU executive/EU's executive
eu|European Council
eu|Council of the European Union/Council of the EU/EU Council
eu|European Parliament/EU Parliament/EU parliament
eu|European External Action Service/EEAS
eu|European Central Bank/ECB
eu|European Court of Justice/ECJ/EU Court of Justice
eu|Frontex
eu|Europol
eu|Eurogroup
eu|Foreign Affairs Council
alliance|NATO/North Atlantic Treaty Organization/North Atlantic Treaty Organisation/the Western military alliance/the transatlantic alliance/North Atlantic Alliance
alliance|AUKUS
alliance|Collective Security Treaty Organization/CSTO/Collective Security Treaty Organisation
alliance|Five Eyes
alliance|Joint Expeditionary Force
regional|Shanghai Cooperation Organization/Shanghai Cooperation Organisation/SCO
regional|Association of Southeast Asian Nations/ASEAN
regional|African Union/AU
regional|Arab League/League of Arab States
regional|Organisation of Islamic Cooperation/Organization of Islamic Cooperation/OIC
regional|Gulf Cooperation Council/GCC
regional|Organization of American States/OAS
regional|Commonwealth of Independent States/CIS
regional|Organization for Security and Co-operation in Europe/Organization for Security and Cooperation in Europe/OSCE
regional|Council of Europe
regional|Economic Community of West African States/ECOWAS
regional|Southern African Development Community/SADC
regional|South Asian Association for Regional Cooperation/SAARC
regional|Community of Latin American and Caribbean States/CELAC
regional|Caribbean Community/CARICOM
regional|Pacific Islands Forum
regional|Organization of Turkic States/Organisation of Turkic States
regional|Visegrad Group/Visegrad Four/V4
regional|Commonwealth of Nations
economic|World Trade Organization/WTO/World Trade Organisation
economic|Organisation for Economic Co-operation and Development/OECD
economic|Organization of the Petroleum Exporting Countries/OPEC/OPEC+
economic|Asia-Pacific Economic Cooperation/APEC
economic|Eurasian Economic Union/EAEU
economic|Asian Infrastructure Investment Bank/AIIB
economic|New Development Bank
economic|Asian Development Bank/ADB
economic|African Development Bank
economic|Mercosur
economic|Regional Comprehensive Economic Partnership/RCEP
economic|Economic Cooperation Organization/ECO
economic|International Energy Agency/IEA
forum|BRICS
forum|G7/G-7/Group of Seven
forum|G8/G-8/Group of Eight
forum|G20/G-20/Group of 20/Group of Twenty
forum|G77/Group of 77
forum|Quad/Quadrilateral Security Dialogue
forum|World Economic Forum/WEF
forum|Munich Security Conference
forum|Shangri-La Dialogue
forum|Non-Aligned Movement
forum|P5+1/E3/EU3/E3+3
forum|Conference on Disarmament
forum|Paris Club
forum|Financial Action Task Force/FATF
forum|Nuclear Suppliers Group/NSG
court|International Court of Justice/ICJ/World Court
court|International Criminal Court/ICC
court|Permanent Court of Arbitration/PCA
court|European Court of Human Rights/ECHR
agency|International Committee of the Red Cross/ICRC/Red Cross
agency|Organisation for the Prohibition of Chemical Weapons/OPCW/Organization for the Prohibition of Chemical Weapons
agency|Interpol
`;

/** International organisations as they are named in English news. */
export const ORGANISATIONS: readonly Organisation[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const [kind = "", variants = ""] = line.split("|");
    const forms = variants.split("/");
    const country = kind === "un" || kind === "eu" ? kind.toUpperCase() : null;
    return { name: forms[0] ?? "", variants: forms, kind: kind as OrganisationKind, country };
  });
